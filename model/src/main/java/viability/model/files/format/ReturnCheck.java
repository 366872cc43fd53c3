package viability.model.files.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.school.Budget;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// Holds a school's lines against the totals of the same row.
///
/// Total income, expenditure, in-year balance and reserve must follow from the lines to the penny; a
/// workbook in whole pounds may differ by the rounding of its lines.
record ReturnCheck(ReturnColumns columns, SchoolRow row, Repeated findings, Money rounding) {

  private static final Money ROUNDING = Money.pounds(40);
  /// Published opening balances are often rounded to the pound.
  private static final Money CARRIED = Money.pounds(1);

  /// Adds a doubt for each total of the row that does not follow from its lines.
  static void of(Budget budget, ReturnColumns columns, SchoolRow row, Repeated findings) {
    boolean wholePounds = budget.lines().values().stream()
        .allMatch(line -> line.amount().pence() % 100 == 0);
    new ReturnCheck(columns, row, findings, wholePounds ? ROUNDING : Money.ZERO).check(budget);
  }

  private void check(Budget budget) {
    compare("total income", columns.totalIncome(), budget.income());
    compare("total expenditure", columns.totalSpending(), budget.spending());
    compare("in-year balance", columns.inYear(), budget.inYear());
    budget.reserve().ifPresent(reserve -> {
      compare("revenue reserve", columns.reserve(), reserve);
      budget.opening().map(opening -> opening.plus(budget.inYear()))
          .filter(carried -> budget.isFullYear() && exceeds(carried.minus(reserve), CARRIED))
          .ifPresent(carried -> findings.add("the reserve does not follow",
              Finding.doubt(row.place(),
                  name() + "'s opening balance and in-year balance make \u00a3" + carried
                      + ", but its reserve is \u00a3" + reserve + ".",
                  "Ask the school for the transfer or correction that explains it.")));
    });
  }

  private void compare(String what, OptionalInt column, Money ours) {
    Optional<BigDecimal> theirs = row.number(column);
    Optional<Money> amount = theirs.filter(Money::holds).map(Money::of);
    if (theirs.isPresent()
        && amount.map(total -> exceeds(total.minus(ours), rounding)).orElse(true)) {
      findings.add("totals differ from lines",
          Finding.doubt(row.place(column.orElse(0)),
              name() + "'s " + what + " is \u00a3"
                  + amount.map(Money::toString).orElse(theirs.get().toString())
                  + " in the file, but its lines make \u00a3" + ours + "; the lines are used.",
              "Check the row against the school's own return."));
    }
  }

  private static boolean exceeds(Money difference, Money allowed) {
    return (difference.isNegative() ? difference.negated() : difference).compareTo(allowed) > 0;
  }

  private String name() {
    return row.name();
  }
}
