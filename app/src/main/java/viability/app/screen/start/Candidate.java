package viability.app.screen.start;

import java.util.List;
import java.util.Optional;
import viability.model.plan.BaseChoice;
import viability.model.school.BaseYear;
import viability.model.school.Budget;
import viability.model.school.School;
import viability.model.units.Money;

/// A year and column that a plan could start from, and what the schools that have it add up to.
/// `reserve` is empty unless every one of them gives it.
public record Candidate(BaseYear base, int schools, Money income, Money spending,
    Optional<Money> reserve) {

  /// Every candidate of some schools, newest and surest first.
  static List<Candidate> of(List<School> schools) {
    return BaseChoice.all(schools).stream().map(base -> of(base, schools)).toList();
  }

  Money inYear() {
    return income.minus(spending);
  }

  private static Candidate of(BaseYear base, List<School> schools) {
    List<Budget> budgets = schools.stream().flatMap(school -> school.budgets().stream())
        .filter(Budget::isFullYear)
        .filter(b -> b.year().equals(base.year()) && b.column() == base.column()).toList();
    Money income = budgets.stream().map(Budget::income).reduce(Money.ZERO, Money::plus);
    Money spending = budgets.stream().map(Budget::spending).reduce(Money.ZERO, Money::plus);
    Optional<Money> reserve = budgets.stream().map(Budget::reserve)
        .reduce((a, b) -> a.flatMap(x -> b.map(x::plus))).flatMap(sum -> sum);
    return new Candidate(base, budgets.size(), income, spending, reserve);
  }
}
