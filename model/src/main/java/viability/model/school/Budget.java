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
import viability.model.units.Pence;

/// One year's income and spending of one school by finance-return line: an outturn, a forecast or a
/// budget.
///
/// A line that is not in the map was not in the file, which is not the same as 0. `months` is the
/// period covered, 12 for a full year; a shorter period is used as a year only where there is
/// nothing else, as [#fullYear()]. Totals follow the return's own rules: total income takes off E30,
/// total expenditure leaves it out, and the revenue reserve is B01 + B02 + B06 (consistent financial
/// reporting framework).
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

  /// What a line's amount is multiplied by to make a full year of it: 12 ÷ months.
  public double toFullYear() {
    return 12.0 / months;
  }

  /// These figures brought to a full year, as an estimate that counts as a forecast and never as an
  /// outturn: every income and spending line × 12 ÷ months, to the penny.
  ///
  /// The year's end has not been reached, so closing balances are left out; the year opens with the
  /// opening balance, or else with the closing one less what the period added to it.
  public Budget fullYear() {
    NavigableMap<FinanceCode, Figure> whole = new TreeMap<>();
    lines.forEach((code, figure) -> {
      if (code.isIncome() || code.kind() == FinanceCode.Kind.SPENDING) {
        double pence = Pence.round((double) figure.amount().pence() * toFullYear());
        whole.put(code, new Figure(Pence.money(pence), figure.place()));
      } else if (code.kind() == FinanceCode.Kind.OPENING) {
        whole.put(code, figure);
      }
    });
    if (opening().isEmpty()) {
      reserve().ifPresent(closing -> whole.put(FinanceCode.OB01,
          new Figure(closing.minus(inYear()), lines.lastEntry().getValue().place())));
    }
    return new Budget(year, BudgetColumn.FORECAST, 12, whole);
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
