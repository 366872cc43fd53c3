package viability.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.action.Action;
import viability.model.action.Suggestions;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// What `actions` prints: the action plan's rows, and what the in-year balance of all the plan's
/// schools still lacks with the ticked ones.
record ActionList(List<Row> actions, List<Amount> gap, List<Suggested> suggested) {

  static final ActionList NOTHING = new ActionList(List.of(), List.of(), List.of());

  /// `years` is the improvement in each year; `school` its URN, or its name where it has none;
  /// `planned` the date of effect it was agreed with and `lost` what starting later loses.
  record Row(String action, String school, String line, List<Amount> years,
      Optional<LocalDate> decideBy, LocalDate from, String owner, String evidence, String status,
      Money yearly, boolean ticked, Optional<LocalDate> planned, List<Amount> lost) {

    static Row of(Plan plan, Action action, int years) {
      FundingYear base = plan.base().year();
      List<Amount> amounts = IntStream.range(0, years).mapToObj(base::plus)
          .map(year -> new Amount(year, action.in(year, base))).toList();
      List<Amount> lost = IntStream.range(1, years).mapToObj(base::plus)
          .map(year -> new Amount(year, action.lost(year)))
          .filter(amount -> amount.amount().pence() != 0).toList();
      return new Row(action.words(),
          new Names(plan).urn(action.school()).orElse(action.school().value()),
          action.line().code(), amounts, action.decideBy(), action.from(), action.owner(),
          action.evidence(), action.status().words(), action.yearly(), action.ticked(),
          action.planned(), lost);
    }

    private List<?> cells() {
      return List.of(action, school, line, yearly, from, decideBy, owner, status);
    }
  }

  /// One of the actions that would balance a school's budget: `amount` is what it brings in the
  /// year it is to balance, `left` what is still to find then with it and those needed before it.
  record Suggested(String action, String school, String line, String harm, String effort,
      Money amount, Money left, boolean needed, LocalDate from, Optional<LocalDate> decideBy,
      String evidence) {

    static List<Suggested> of(Plan plan, Suggestions found) {
      return found.steps().stream().map(step -> of(plan, step)).toList();
    }

    private static Suggested of(Plan plan, Suggestions.Step step) {
      Action action = step.action();
      return new Suggested(action.words(),
          new Names(plan).urn(action.school()).orElse(action.school().value()),
          action.line().code(), step.idea().harm().words(), step.idea().effort().words(),
          step.amount(), step.left(), step.needed(), action.from(), action.decideBy(),
          action.evidence());
    }

    private List<?> cells() {
      return List.of((needed ? "suggested: " : "also possible: ") + action, school, line, amount,
          from, decideBy, "", "still to find " + left);
    }
  }

  /// The same with suggestions.
  ActionList suggesting(List<Suggested> found) {
    return new ActionList(actions, gap, found);
  }

  /// `projection` is of every school alone, with the plan's ticked actions.
  static ActionList of(Plan plan, Projection projection, int years) {
    List<Amount> gap = IntStream.range(0, years).mapToObj(year -> gap(plan, projection, year))
        .toList();
    return new ActionList(plan.actions().stream().map(a -> Row.of(plan, a, years)).toList(), gap,
        List.of());
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
    rows = Stream.concat(rows, suggested.stream().map(Suggested::cells));
    return Table.of(
        List.of("action", "school", "line", "amount", "from", "decide by", "owner", "status"),
        rows);
  }
}
