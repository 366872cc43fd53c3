package viability.app.screen.money;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.app.screen.part.GridData;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// One year of the sheet: of a school, or of several added up.
///
/// `words` say what its figures are, such as `outturn` or `projected`; `budgets` are those it was
/// added up from, none for a projected year.
record MoneyColumn(FundingYear year, Kind kind, String words, SortedMap<FinanceCode, Money> lines,
    Money income, Money spending, Optional<Money> reserve, List<Budget> budgets) {

  /// Where a year stands.
  enum Kind {
    PAST, BASE, PROJECTED
  }

  MoneyColumn {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    budgets = List.copyOf(budgets);
  }

  /// A year that files give: one budget for each school.
  static MoneyColumn of(Kind kind, String words, List<Budget> budgets) {
    TreeMap<FinanceCode, Money> lines = new TreeMap<>();
    Money income = Money.ZERO;
    Money spending = Money.ZERO;
    Optional<Money> reserve = Optional.of(Money.ZERO);
    for (Budget budget : budgets) {
      budget.lines().forEach((code, figure) -> lines.merge(code, figure.amount(), Money::plus));
      income = income.plus(budget.income());
      spending = spending.plus(budget.spending());
      reserve = reserve.flatMap(sum -> budget.reserve().map(sum::plus));
    }
    return new MoneyColumn(budgets.getFirst().year(), kind, words, lines, income, spending, reserve,
        budgets);
  }

  /// The column it stands in, under a heading of its kind.
  GridData.Column heading() {
    String group = switch (kind) {
      case PAST -> "past";
      case BASE -> "base year";
      case PROJECTED -> "projected";
    };
    return new GridData.Column(group, isProjected() ? year.toString() : year + "\n" + words);
  }

  /// A line with its parts, such as E20 with E20A to E20G: what lines up years before and after a
  /// line was divided. Empty where neither is there.
  Optional<Money> whole(FinanceCode code) {
    return lines.entrySet().stream().filter(line -> line.getKey().whole() == code)
        .map(java.util.Map.Entry::getValue).reduce(Money::plus);
  }

  Money inYear() {
    return income.minus(spending);
  }

  boolean isProjected() {
    return kind == Kind.PROJECTED;
  }
}
