package viability.app.sample;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import viability.model.school.FinanceCode;
import viability.model.units.Money;

/// One school's finance return of one year; `months` is under 12 in the year it closed.
record Account(int year, int months, SortedMap<FinanceCode, Money> lines) {

  /// A line, or the sum of its parts where the line is divided.
  Money amount(FinanceCode code) {
    return sum(line -> line == code || line.whole() == code);
  }

  Money income() {
    return sum(FinanceCode::isIncome).minus(amount(FinanceCode.E30));
  }

  Money spending() {
    return sum(FinanceCode::isSpending);
  }

  Money inYear() {
    return income().minus(spending());
  }

  Money reserve() {
    return sum(List.of(FinanceCode.B01, FinanceCode.B02, FinanceCode.B06)::contains);
  }

  /// Staff of every kind: E01 to E07, agency teachers and community staff.
  Money staff() {
    return sum(
        List.of(FinanceCode.E01, FinanceCode.E02, FinanceCode.E03, FinanceCode.E04, FinanceCode.E05,
            FinanceCode.E06, FinanceCode.E07, FinanceCode.E26, FinanceCode.E31)::contains);
  }

  Money sum(Predicate<FinanceCode> counted) {
    return lines.entrySet().stream().filter(line -> counted.test(line.getKey()))
        .map(Map.Entry::getValue).reduce(Money.ZERO, Money::plus);
  }
}
