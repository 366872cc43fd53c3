package viability.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.action.Action;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// What `actions` prints: the action plan's rows, and what the in-year balance of all the plan's
/// schools still lacks with the ticked ones.
record ActionList(List<Row> actions, List<Amount> gap) {

  static final ActionList NOTHING = new ActionList(List.of(), List.of());

  /// `years` is the improvement in each year; `school` its URN, or its name where it has none.
  record Row(String action, String school, String line, List<Amount> years,
      Optional<LocalDate> decideBy, LocalDate from, String owner, String evidence, String status,
      Money yearly, boolean ticked) {

    static Row of(Plan plan, Action action, int years) {
      FundingYear base = plan.base().year();
      List<Amount> amounts = IntStream.range(0, years).mapToObj(base::plus)
          .map(year -> new Amount(year, action.in(year, base))).toList();
      return new Row(action.words(),
          new Names(plan).urn(action.school()).orElse(action.school().value()),
          action.line().code(), amounts, action.decideBy(), action.from(), action.owner(),
          action.evidence(), action.status().words(), action.yearly(), action.ticked());
    }

    private List<?> cells() {
      return List.of(action, school, line, yearly, from, decideBy, owner, status);
    }
  }

  /// `projection` is of every school alone, with the plan's ticked actions.
  static ActionList of(Plan plan, Projection projection, int years) {
    List<Amount> gap = IntStream.range(0, years).mapToObj(year -> gap(plan, projection, year))
        .toList();
    return new ActionList(plan.actions().stream().map(a -> Row.of(plan, a, years)).toList(), gap);
  }

  private static Amount gap(Plan plan, Projection projection, int year) {
    Money inYear = projection.schools().stream().map(school -> school.years().get(year))
        .map(YearFigures::inYear).reduce(Money.ZERO, Money::plus);
    return new Amount(plan.base().year().plus(year),
        inYear.isNegative() ? inYear.negated() : Money.ZERO);
  }

  Table table() {
    Stream<List<?>> rows = Stream.concat(actions.stream().map(Row::cells),
        gap.stream().map(lacking -> List.of("still to find in " + lacking.year(), "", "",
            lacking.amount(), "", "", "", "")));
    return Table.of(
        List.of("action", "school", "line", "amount", "from", "decide by", "owner", "status"),
        rows);
  }
}
