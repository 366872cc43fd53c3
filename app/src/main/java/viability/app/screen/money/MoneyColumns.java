package viability.app.screen.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import viability.app.desk.Results;
import viability.app.screen.money.MoneyColumn.Kind;
import viability.app.screen.part.Scope;
import viability.model.projection.YearFigures;
import viability.model.school.BaseYear;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.units.FundingYear;

/// Makes the columns of the sheet: past years with full figures, the base year, and
/// those projected.
record MoneyColumns(Results results, String arrangement, Scope scope) {

  List<MoneyColumn> all() {
    List<MoneyColumn> columns = new ArrayList<>(past());
    base().ifPresent(columns::add);
    scope.years(results, arrangement).stream().skip(1).map(MoneyColumns::projected)
        .forEach(columns::add);
    return columns;
  }

  private List<MoneyColumn> past() {
    TreeSet<FundingYear> years = new TreeSet<>();
    scope.schools().forEach(school -> school.budgets().forEach(budget -> years.add(budget.year())));
    return years.headSet(results.plan().base().year()).stream()
        .map(year -> scope.schools().stream().flatMap(school -> surest(school, year)).toList())
        .filter(budgets -> budgets.size() == scope.schools().size())
        .map(budgets -> MoneyColumn.of(Kind.PAST, words(budgets), budgets)).toList();
  }

  private Optional<MoneyColumn> base() {
    List<Budget> budgets = scope.schools().stream()
        .flatMap(school -> base(school, results.plan().base()).stream()).toList();
    return budgets.size() == scope.schools().size()
        ? Optional.of(MoneyColumn.of(Kind.BASE, words(budgets), budgets))
        : Optional.empty();
  }

  /// The figures a school's projection starts from.
  static Optional<Budget> base(School school, BaseYear base) {
    return school.budget(base.year(), base.column());
  }

  private static Stream<Budget> surest(School school, FundingYear year) {
    return school.budgets().stream().filter(b -> b.year().equals(year) && b.isFullYear()).limit(1);
  }

  private static String words(List<Budget> budgets) {
    List<BudgetColumn> columns = budgets.stream().map(Budget::column).distinct().toList();
    return columns.size() > 1 ? "mixed" : switch (columns.getFirst()) {
      case OUTTURN -> "outturn";
      case FORECAST -> "forecast";
      case BUDGET -> "budget";
    };
  }

  private static MoneyColumn projected(YearFigures year) {
    return new MoneyColumn(year.year(), Kind.PROJECTED, "projected", year.lines(), year.income(),
        year.spending(), year.reserve(), List.of());
  }
}
