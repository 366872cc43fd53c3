package viability.model.school;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// One year's income and spending of one school by finance-return line: an outturn, a forecast or a
/// budget.
///
/// A line that is not in the map was not in the file, which is not the same as 0. `months` is the
/// period covered, 12 for a full year; a shorter period is never used as a year. Totals follow the
/// return's own rules: total income takes off E30, total expenditure leaves it out, and the revenue
/// reserve is B01 + B02 + B06 (consistent financial reporting framework).
public record Budget(FundingYear year, BudgetColumn column, int months,
    NavigableMap<FinanceCode, Figure> lines) {

  /// Throws [IllegalArgumentException] where a whole line stands beside its own parts (E20 beside
  /// E20A), which would count it twice, or where the months are not 1 to 12.
  public Budget {
    if (months < 1 || months > 12) {
      throw new IllegalArgumentException("A budget covers 1 to 12 months, not " + months);
    }
    for (FinanceCode code : lines.keySet()) {
      if (code.whole() != code && lines.containsKey(code.whole())) {
        throw new IllegalArgumentException(
            code.whole() + " stands beside its part " + code + " in " + year);
      }
    }
    lines = Collections.unmodifiableNavigableMap(new TreeMap<>(lines));
  }

  public boolean isFullYear() {
    return months == 12;
  }

  /// The amount of a line; zero where the file had no such line.
  public Money amount(FinanceCode code) {
    Figure figure = lines.get(code);
    return figure == null ? Money.ZERO : figure.amount();
  }

  /// Total income: every I line, less E30.
  public Money income() {
    return sum(FinanceCode::isIncome).minus(amount(FinanceCode.E30));
  }

  /// Total expenditure: every E line but E30.
  public Money spending() {
    return sum(FinanceCode::isSpending);
  }

  public Money inYear() {
    return income().minus(spending());
  }

  /// The opening revenue balance OB01 + OB02; empty where the file gives neither.
  public Optional<Money> opening() {
    return sumOf(FinanceCode.OB01, FinanceCode.OB02);
  }

  /// The revenue reserve at 31 March: B01 + B02 + B06, or else the opening balance plus the in-year
  /// balance; empty where the file gives neither.
  public Optional<Money> reserve() {
    return sumOf(FinanceCode.B01, FinanceCode.B02, FinanceCode.B06)
        .or(() -> opening().map(opening -> opening.plus(inYear())));
  }

  private Optional<Money> sumOf(FinanceCode... codes) {
    return Stream.of(codes).filter(lines::containsKey).map(this::amount).reduce(Money::plus);
  }

  private Money sum(Predicate<FinanceCode> counted) {
    return lines.entrySet().stream().filter(line -> counted.test(line.getKey()))
        .map(Map.Entry::getValue).map(Figure::amount).reduce(Money.ZERO, Money::plus);
  }
}
