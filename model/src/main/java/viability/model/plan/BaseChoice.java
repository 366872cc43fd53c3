package viability.model.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.school.BaseYear;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.FundingYear;

/// Which year and column a plan starts from.
public final class BaseChoice {

  private static final Comparator<BaseYear> NEWEST_AND_SUREST = Comparator
      .comparing(BaseYear::year, Comparator.reverseOrder()).thenComparing(BaseYear::column);

  private BaseChoice() {}

  /// Every year and column for which some school has full-year figures: newest year first, within
  /// it outturn, forecast outturn, budget.
  public static List<BaseYear> all(List<School> schools) {
    return fullYears(schools).map(budget -> new BaseYear(budget.year(), budget.column())).distinct()
        .sorted(NEWEST_AND_SUREST).toList();
  }

  /// The latest year for which more than half of the schools with figures have a full year, or else
  /// the latest that any has; within it the surest column. Where no school has a full year, the
  /// latest that a shorter period can be brought to; empty without that.
  public static Optional<BaseYear> best(List<School> schools) {
    List<BaseYear> all = all(schools);
    long half = schools.stream().filter(school -> !school.budgets().isEmpty()).count() / 2;
    return all.stream().filter(base -> having(schools, base.year()) > half).findFirst()
        .or(() -> all.stream().findFirst()).or(() -> shorter(schools));
  }

  private static Optional<BaseYear> shorter(List<School> schools) {
    return schools.stream().flatMap(school -> school.budgets().stream()).map(Budget::year)
        .max(Comparator.naturalOrder()).map(year -> new BaseYear(year, BudgetColumn.FORECAST));
  }

  /// The surest column of a year; empty where no school has a full year for it.
  public static Optional<BaseYear> best(List<School> schools, FundingYear year) {
    return all(schools).stream().filter(base -> base.year().equals(year)).findFirst();
  }

  /// Each school that does not have the base as it is: another column stands in, or there is none.
  static List<Finding> check(List<School> schools, BaseYear base) {
    return schools.stream().map(school -> check(school, base)).flatMap(Optional::stream).toList();
  }

  private static Optional<Finding> check(School school, BaseYear base) {
    Optional<Budget> used = school.budget(base.year(), base.column());
    if (used.isEmpty()) {
      return Optional.of(Finding.doubt(Place.TYPED,
          school.name() + " has no full-year figures for " + base.year()
              + ", so its money cannot be projected from there.",
          "Import them, or choose another base year."));
    }
    Optional<Finding> estimated = used.flatMap(school::doubt);
    if (estimated.isPresent()) {
      return estimated;
    }
    return used.map(Budget::column).filter(column -> column != base.column())
        .map(column -> standsIn(school, base, column));
  }

  private static Finding standsIn(School school, BaseYear base, BudgetColumn column) {
    return Finding.note(Place.TYPED,
        school.name() + " has no " + base.column().words() + " for " + base.year() + "; its "
            + column.words() + " is used.",
        "Import the " + base.column().words() + " when there is one.");
  }

  private static long having(List<School> schools, FundingYear year) {
    return schools.stream()
        .filter(school -> fullYears(List.of(school)).anyMatch(budget -> budget.year().equals(year)))
        .count();
  }

  private static Stream<Budget> fullYears(List<School> schools) {
    return schools.stream().flatMap(school -> school.budgets().stream()).filter(Budget::isFullYear);
  }
}
