package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.LineShare;
import viability.model.effect.Mixing;
import viability.model.effect.OneOff;
import viability.model.school.FinanceCode;
import viability.model.spending.Index;
import viability.model.spending.LineGroup;
import viability.model.spending.LinePart;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// How one line of one school in one year was worked out: what it was in the base year, what it
/// follows, and what each effect adds.
final class LineWorking {

  private static final Source ENGINE = new Source(Mark.DERIVED, "worked out from the assumptions",
      "");

  private LineWorking() {}

  static Working of(SchoolRun run, FinanceCode code, int year) {
    if (year == 0) {
      return BalanceWorking.given(run, code);
    }
    List<Working> parts = new ArrayList<>();
    if (code == FinanceCode.I01 && run.budget().lines().containsKey(code)) {
      parts.addAll(ShareWorking.parts(run, year));
    }
    run.ledger().parts(code)
        .forEach(part -> parts.add(part(run, part.getKey(), part.getValue(), year)));
    if (code == PayGrants.LINE) {
      parts.addAll(grants(run, year));
    }
    parts.addAll(effects(run, code, year));
    return Working.sum(code.code() + " " + code.title() + ", " + run.span().at(year), Unit.PENCE,
        "What the line would be, and what each change adds.", parts);
  }

  private static Working part(SchoolRun run, LineGroup group, LinePart part, int year) {
    long value = group.split(run.ledger().amount(group, year)[0])[group.parts().indexOf(part)];
    List<Working> inputs = List.of(
        Working.given(part.words() + ", " + run.span().base(), part.basePence(), Unit.PENCE,
            BalanceWorking.given(run, part.code()).sources().getFirst()),
        driver(run, group, year), price(run, group.index(), year));
    return exactly((double) value, Working.product(part.words(),
        "Base year × " + group.driver().words() + " × " + group.index().words() + ".", inputs));
  }

  private static Working driver(SchoolRun run, LineGroup group, int year) {
    double ratio = run.drivers().ratio(group.driver(), year)[0];
    String words = Character.toUpperCase(group.driver().words().charAt(0))
        + group.driver().words().substring(1);
    List<Working> inputs = List.of(count(run, group, year), count(run, group, 0));
    return Working.stated(words + " against the base year", ratio, Unit.FACTOR,
        "This year's divided by the base year's.", inputs);
  }

  private static Working count(SchoolRun run, LineGroup group, int year) {
    return Working.given(run.span().at(year).toString(), run.drivers().of(group.driver(), year)[0],
        Unit.FACTOR, ENGINE);
  }

  static Working price(SchoolRun run, Index index, int year) {
    return Working.given("Price index: " + index.words() + ", base year 1",
        run.prices().of(index, year)[0], Unit.FACTOR, ENGINE);
  }

  private static List<Working> grants(SchoolRun run, int year) {
    double pence = run.ledger().grants().pence(year, 1)[0];
    return pence == 0
        ? List.of()
        : List.of(Working.stated("Grant towards teacher pay awards", pence, Unit.PENCE,
            "The part of each September's award that a grant pays, times the base year's teaching staff, in cash.",
            List.of(BalanceWorking.given(run, FinanceCode.E01))));
  }

  private static List<Working> effects(SchoolRun run, FinanceCode code, int year) {
    Map<FinanceCode, double[]> unchanged = run.ledger().unchanged(year);
    double[] line = unchanged.getOrDefault(code, new double[1]);
    return run.ledger().effects().stream()
        .filter(effect -> Changes.line(effect).filter(code::equals).isPresent())
        .map(effect -> effect(run, effect, year, line)).filter(working -> working.value() != 0)
        .toList();
  }

  private static Working effect(SchoolRun run, Effect effect, int year, double[] line) {
    double value = run.ledger().changes().pence(effect, year, line)[0];
    double months = run.ledger().changes().months(effect, year) / 12.0;
    Working part = Working.given("Part of the year in force", months, Unit.FACTOR, ENGINE);
    return switch (effect) {
      case LineChange change -> exactly(value,
          Working
              .product(change.words(),
                  "Yearly amount at base-year prices × part of the year × price index.",
                  List.of(
                      Working.stated("A full year", (double) change.yearly().pence(), Unit.PENCE,
                          change.words(), change.inputs()),
                      part, price(run, change.index(), year))));
      case LineShare share -> exactly(value,
          Working.product(share.words(), "The line × the share × part of the year.",
              List.of(Working.given("The line without it", line[0], Unit.PENCE, ENGINE),
                  Working.given("Share", share.share(), Unit.FACTOR, ENGINE), part)));
      case OneOff once ->
        Working.stated(once.words(), value, Unit.PENCE, "Once, in this year.", once.inputs());
      case Mixing mixing ->
        Working.stated(mixing.words(), value, Unit.PENCE, "Works through classes.", List.of());
    };
  }

  /// A product that is the figure; where lines rounded together leave it a penny apart, the figure
  /// with the same rule and a word on the rounding.
  static Working exactly(double value, Working product) {
    return product.value() == value
        ? product
        : Working.stated(product.label(), value, product.unit(),
            product.rule()
                + " Rounded to the penny together with the lines that move the same way.",
            product.inputs());
  }
}
