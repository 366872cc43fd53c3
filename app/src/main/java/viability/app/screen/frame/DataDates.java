package viability.app.screen.frame;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.plan.Plan;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Roll;
import viability.model.units.FundingYear;

/// How old the figures are that a plan rests on, in words for the status bar.
final class DataDates {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

  private DataDates() {}

  /// `Roll: Jan 2026 · Accounts: 2025-26 · Rates: 2025-26`; what the plan has none of is left out.
  static String of(Plan plan, FundingYear rates) {
    Optional<String> roll = plan.schools().stream().flatMap(school -> school.latestRoll().stream())
        .max(Comparator.comparing(Roll::year)).map(DataDates::census);
    Optional<String> accounts = plan.schools().stream().flatMap(school -> school.budgets().stream())
        .filter(budget -> budget.column() == BudgetColumn.OUTTURN).map(Budget::year)
        .max(Comparator.naturalOrder()).map(year -> "Accounts: " + year);
    return Stream.of(roll, accounts, Optional.of("Rates: " + rates)).flatMap(Optional::stream)
        .collect(Collectors.joining("  \u00b7  "));
  }

  private static String census(Roll roll) {
    YearMonth month = roll.census() == Census.OCTOBER
        ? YearMonth.of(roll.year().start(), 10)
        : YearMonth.of(roll.year().start() + 1, 1);
    return "Roll: " + MONTH.format(month);
  }
}
