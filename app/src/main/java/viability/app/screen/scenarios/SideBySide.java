package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import viability.app.look.Format;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.plan.Plan;
import viability.model.projection.YearFigures;
import viability.model.scenario.Scenario;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// Scenarios side by side: what each sets, and what follows from it. The first column is the base.
record SideBySide(Plan plan, int years, List<Outcome> columns) {

  /// A row: what it shows, and a cell for each column.
  record Row(String name, Kind kind, List<Cell> cells) {}

  /// A figure in words, where it stands beside the base, and by how much.
  record Cell(String words, Side side, String by) {}

  /// What can be asked of a row's figures.
  enum Kind {
    ASSUMPTION, PUPILS, IN_YEAR, RESERVE, FIRST_DEFICIT
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Key.of(columns.stream().map(Outcome::scenario).toList()).forEach(
        key -> Assumptions.named(key.assumption()).ifPresent(known -> rows.add(row(key, known))));
    if (columns.isEmpty() || columns.getFirst().group().isEmpty()) {
      return rows;
    }
    FundingYear last = columns.getFirst().last().year();
    rows.add(new Row("Pupils, " + Format.september(last.schoolYear()), Kind.PUPILS,
        columns.stream().map(this::pupils).toList()));
    rows.add(new Row("In-year balance, " + last, Kind.IN_YEAR,
        money(outcome -> Optional.of(outcome.last().inYear()))));
    rows.add(new Row("Reserve, " + Format.march(last), Kind.RESERVE,
        money(outcome -> outcome.last().reserve())));
    rows.add(new Row("First year below zero", Kind.FIRST_DEFICIT,
        columns.stream().map(this::deficit).toList()));
    return rows;
  }

  private Row row(Key key, Assumption known) {
    ChangeWords words = new ChangeWords(plan, years);
    List<Cell> cells = columns.stream().map(outcome -> {
      Assumed under = plan.assumed(outcome.scenario());
      String said = words.values(known, key.school(), under);
      boolean same = said.equals(words.values(known, key.school(), base()));
      return new Cell(said, same ? Side.SAME : side(known, key, under), "");
    }).toList();
    return new Row(known.title() + words.where(key.school()), Kind.ASSUMPTION, cells);
  }

  private Assumed base() {
    return plan.assumed(Scenario.BASE);
  }

  /// Above or below over all the years together; neither where the base is worked out.
  private Side side(Assumption known, Key key, Assumed under) {
    int first = plan.base().year().start() + 1;
    double above = 0;
    for (int year : IntStream.range(first, first + years - 1).toArray()) {
      OptionalDouble now = under.value(known, key.school(), year);
      OptionalDouble was = base().value(known, key.school(), year);
      if (now.isEmpty() != was.isEmpty()) {
        return Side.OTHER;
      }
      above += now.orElse(0) - was.orElse(0);
    }
    Side side = Side.of(above);
    return side == Side.SAME ? Side.OTHER : side;
  }

  private Cell pupils(Outcome outcome) {
    double now = outcome.last().pupils();
    double by = now - columns.getFirst().last().pupils();
    Side side = Math.abs(by) < 0.5 ? Side.SAME : Side.of(by);
    return new Cell(Format.pupils(Math.rint(now)), side,
        side == Side.SAME ? "" : Format.pupils(Math.rint(Math.abs(by))));
  }

  private List<Cell> money(Function<Outcome, Optional<Money>> of) {
    Optional<Money> base = of.apply(columns.getFirst());
    return columns.stream().map(of).map(now -> {
      Optional<Money> by = now.flatMap(a -> base.map(a::minus));
      Side side = by.map(amount -> Side.of((double) amount.pence())).orElse(Side.SAME);
      return new Cell(now.map(Format::money).orElse("not known"), side,
          side == Side.SAME ? "" : by.map(SideBySide::size).map(Format::money).orElse(""));
    }).toList();
  }

  private static Money size(Money amount) {
    return amount.isNegative() ? amount.negated() : amount;
  }

  private Cell deficit(Outcome outcome) {
    Optional<FundingYear> now = firstBelow(outcome);
    Optional<FundingYear> base = firstBelow(columns.getFirst());
    String words = now.map(FundingYear::toString).orElse("none");
    if (now.equals(base)) {
      return new Cell(words, Side.SAME, "");
    }
    boolean sooner = base.isEmpty() || (now.isPresent() && now.get().compareTo(base.get()) < 0);
    return new Cell(words, sooner ? Side.LOWER : Side.HIGHER, sooner ? "sooner" : "later");
  }

  private static Optional<FundingYear> firstBelow(Outcome outcome) {
    return outcome.group().stream()
        .filter(year -> year.reserve().filter(Money::isNegative).isPresent()).map(YearFigures::year)
        .findFirst();
  }
}
