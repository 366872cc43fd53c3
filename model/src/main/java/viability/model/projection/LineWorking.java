package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.model.effect.AdmissionNumber;
import viability.model.effect.BalanceReverts;
import viability.model.effect.Charge;
import viability.model.effect.Closes;
import viability.model.effect.CouncilCost;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.LineShare;
import viability.model.effect.LumpSum;
import viability.model.effect.MergedClasses;
import viability.model.effect.Mixing;
import viability.model.effect.OneOff;
import viability.model.effect.PremiumLumpSum;
import viability.model.effect.PupilsLeave;
import viability.model.projection.part.Ground;
import viability.model.school.FinanceCode;
import viability.model.spending.LineGroup;
import viability.model.spending.LinePart;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// How one line of one school in one year was worked out: the parts that have a rule of their own,
/// what the rest of it follows, and what each effect adds.
final class LineWorking {

  private static final String LUMP_RULE = "Schools that become one on 1 April have 85% of their lump sums that year;"
      + " on another day all of them to 31 March and 85% the year after; then an approved share for one more year, or one"
      + " lump sum (SI 2024/66, regulation 29).";

  private LineWorking() {}

  static Working of(SchoolRun run, FinanceCode code, int year) {
    if (year == 0) {
      return run.ground().line(code);
    }
    List<Working> parts = new ArrayList<>();
    run.ledger().parts(code).stream().map(part -> part.explain(year))
        .filter(working -> working.value() != 0).forEach(parts::add);
    run.ledger().rest(code)
        .forEach(part -> parts.add(rest(run, part.getKey(), part.getValue(), year)));
    parts.addAll(effects(run, code, year));
    run.ledger().closes().ifPresent(closes -> {
      double[] open = run.ledger().open(year).getOrDefault(code, new double[1]);
      parts.add(closed(run, closes, year, open));
    });
    return Working.sum(code.code() + " " + code.title() + ", " + run.span().at(year), Unit.PENCE,
        "What the line would be, and what each change adds.", parts);
  }

  private static Working rest(SchoolRun run, LineGroup group, LinePart part, int year) {
    double value = group.portions().of(run.ledger().amount(group, year)[0])[group.parts()
        .indexOf(part)];
    Source source = run.ground().source(part.code());
    List<Working> inputs = List.of(
        Working.given(part.words() + ", " + run.span().base(), part.basePence(), Unit.PENCE,
            source),
        run.ledger().explain(group.driver(), year), run.ground().price(group.index(), year));
    return exactly(value,
        Working.product(part.words(),
            "Base year × " + group.driver().words() + " × " + group.index().words() + "."
                + run.ground().basis().said(run.school().id(), part.code()),
            inputs));
  }

  private static List<Working> effects(SchoolRun run, FinanceCode code, int year) {
    Map<FinanceCode, double[]> unchanged = run.ledger().unchanged(year);
    int futures = run.ground().block().futures();
    return run.ledger().effects().stream()
        .filter(effect -> Changes.line(effect).filter(code::equals).isPresent())
        .map(effect -> effect(run, effect, year, Changes.goesBy(effect, unchanged, futures)))
        .filter(working -> working.value() != 0).toList();
  }

  private static Working closed(SchoolRun run, Closes closes, int year, double[] open) {
    return exactly(run.ledger().changes().closed(closes, year, open)[0],
        Working.product(closes.words(),
            "The line if the school stayed open × the part of the year it is closed, taken off.",
            List.of(Ground.derived("The line if it stayed open", open[0], Unit.PENCE),
                Ground.derived("Taken off", -1, Unit.FACTOR), inForce(run, closes, year))));
  }

  private static Working inForce(SchoolRun run, Effect effect, int year) {
    return Ground.derived("Part of the year in force",
        run.ledger().changes().months(effect, year) / 12.0, Unit.FACTOR);
  }

  private static Working effect(SchoolRun run, Effect effect, int year, double[] goesBy) {
    double value = run.ledger().changes().pence(effect, year, goesBy)[0];
    Working part = inForce(run, effect, year);
    return switch (effect) {
      case LineChange change -> exactly(value,
          Working.product(change.words(),
              "Yearly amount at base-year prices × part of the year × price index.",
              List.of(
                  Working.stated("A full year", (double) change.yearly().pence(), Unit.PENCE,
                      change.words(), change.inputs()),
                  part, run.ground().price(change.index(), year))));
      case LineShare share ->
        exactly(value, share(share.words(), "The line without it", share.share(), goesBy[0], part));
      case Charge charge -> exactly(value, share(charge.words(), "Income without effects on lines",
          charge.share(), goesBy[0], part));
      case OneOff once ->
        Working.stated(once.words(), value, Unit.PENCE, "Once, in this year.", once.inputs());
      case LumpSum lump -> Working.stated(lump.words(), value, Unit.PENCE, LUMP_RULE,
          List.of(Ground.derived("Share of its lump sum that is left",
              lump.kept(run.span().at(year)), Unit.FACTOR)));
      case PremiumLumpSum premium -> Working.stated(premium.words(), value, Unit.PENCE,
          "A school has the lump sum of the PE and sport premium once; it is lost from September on.",
          List.of(part));
      case Mixing _,Closes _,MergedClasses _,AdmissionNumber _,PupilsLeave _,BalanceReverts _,CouncilCost _ ->
        Working.stated(effect.words(), value, Unit.PENCE, "Not on this line.", List.of());
    };
  }

  private static Working share(String words, String of, double share, double line, Working part) {
    return Working.product(words, of + " × the share × part of the year.", List.of(
        Ground.derived(of, line, Unit.PENCE), Ground.derived("Share", share, Unit.FACTOR), part));
  }

  /// A product that is the figure; where lines rounded together leave it a penny apart, the figure
  /// with the same rule and a word on the rounding.
  private static Working exactly(double value, Working product) {
    return product.value() == value
        ? product
        : Working.stated(product.label(), value, product.unit(),
            product.rule()
                + " Rounded to the penny together with the lines that move the same way.",
            product.inputs());
  }
}
