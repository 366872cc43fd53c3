package viability.app.screen.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.explain.SchoolNames;
import viability.app.look.Format;
import viability.model.action.Action;
import viability.model.action.Suggestions;
import viability.model.projection.Explainer;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The in-year balance of the chosen school and of the group, without and with the ticked actions.
///
/// An action changes a line in cash by the same amount whatever else happens, so what it does in a
/// year is taken off to show the balance without it.
final class GapModel {

  private final Desk desk;

  GapModel(Desk desk) {
    this.desk = desk;
  }

  /// The years shown, the base year first.
  List<FundingYear> years() {
    return results()
        .map(r -> IntStream.range(0, r.years()).mapToObj(r.plan().base().year()::plus).toList())
        .orElse(List.of());
  }

  /// Two rows for the school, and two for the group where it has more schools than one.
  List<GapLine> lines() {
    return results().map(this::lines).orElse(List.of());
  }

  /// What is left to find, in a sentence.
  String sentence() {
    Optional<SchoolYears> school = results().flatMap(this::school);
    return results().flatMap(r -> school.map(s -> sentence(r, s))).orElse("");
  }

  private String sentence(Results results, SchoolYears school) {
    YearFigures last = school.years().getLast();
    long ticked = results.plan().actions().stream().filter(Action::ticked)
        .filter(of(school.school())).count();
    String byThen = balance(school);
    String with = ticked == 0
        ? "Without actions, "
        : ticked == 1 ? "With one action, " : "With " + ticked + " actions, ";
    return last.inYear().isNegative()
        ? with + name(results, school) + " still has " + Format.money(last.inYear().negated())
            + " a year to find in " + last.year() + "." + byThen
        : with + name(results, school) + " receives " + Format.money(last.inYear())
            + " more than it spends in " + last.year() + "." + byThen;
  }

  /// Where the school stands in the year its budget is to balance, three years after the base.
  private static String balance(SchoolYears school) {
    if (school.years().size() <= Suggestions.YEARS) {
      return "";
    }
    YearFigures by = school.years().get(Suggestions.YEARS);
    return by.inYear().isNegative()
        ? " To balance by " + by.year() + " it has " + Format.money(by.inYear().negated())
            + " to find."
        : " It is balanced in " + by.year() + ".";
  }

  private static String name(Results results, SchoolYears school) {
    return new SchoolNames(results.plan()).of(school.school());
  }

  private List<GapLine> lines(Results results) {
    List<GapLine> lines = new ArrayList<>();
    school(results)
        .ifPresent(s -> add(lines, name(results, s), Optional.of(s.school()), results, s.years()));
    Projection projection = results.of(desk.arrangement().get());
    List<SchoolId> group = results.plan().group();
    if (group.size() > 1) {
      add(lines, "The " + group.size() + " schools together", Optional.empty(), results,
          projection.group());
    }
    return lines;
  }

  private static void add(List<GapLine> lines, String name, Optional<SchoolId> school,
      Results results, List<YearFigures> years) {
    Predicate<Action> counted = school.map(GapModel::of)
        .orElse(action -> results.plan().group().contains(action.school()));
    List<Money> with = years.stream().map(YearFigures::inYear).toList();
    List<Money> without = years.stream()
        .map(year -> year.inYear().minus(actions(results, year.year(), counted))).toList();
    lines.add(new GapLine(name + ", without actions", school, without, false));
    lines.add(new GapLine(name + ", with those ticked", school, with, true));
    lines.add(new GapLine(
        name + ", still to find", school, with.stream()
            .map(balance -> balance.isNegative() ? balance.negated() : Money.ZERO).toList(),
        false));
    List<Money> lost = years.stream().map(year -> lost(results, year.year(), counted)).toList();
    if (lost.stream().anyMatch(amount -> amount.pence() != 0)) {
      lines.add(new GapLine(name + ", lost by delays", school, lost, false));
    }
  }

  /// How the in-year balance of a school, or of the group, was worked out; `year` counts from 0.
  Optional<Working> working(Explainer explainer, Optional<SchoolId> school, int year) {
    return results()
        .flatMap(r -> explainer.inYear(r.toProject(desk.arrangement().get()), school, year));
  }

  private static Money actions(Results results, FundingYear year, Predicate<Action> counted) {
    FundingYear base = results.plan().base().year();
    return results.plan().actions().stream().filter(Action::ticked).filter(counted)
        .map(action -> action.in(year, base)).reduce(Money.ZERO, Money::plus);
  }

  private static Money lost(Results results, FundingYear year, Predicate<Action> counted) {
    boolean after = year.compareTo(results.plan().base().year()) > 0;
    return after
        ? results.plan().actions().stream().filter(Action::ticked).filter(counted)
            .map(action -> action.lost(year)).reduce(Money.ZERO, Money::plus)
        : Money.ZERO;
  }

  private static Predicate<Action> of(SchoolId school) {
    return action -> action.school().equals(school);
  }

  private Optional<SchoolYears> school(Results results) {
    return desk.school().get().flatMap(id -> results.of(desk.arrangement().get(), id))
        .filter(s -> !s.years().isEmpty());
  }

  private Optional<Results> results() {
    return desk.results().get();
  }
}
