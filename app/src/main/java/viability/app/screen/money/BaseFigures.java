package viability.app.screen.money;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import viability.app.desk.Desk;
import viability.model.plan.Plan;
import viability.model.school.Budget;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Place;
import viability.model.units.Money;

/// Base-year figures of one school typed over in the plan.
record BaseFigures(Desk desk, SchoolId school) {

  /// Types a line; the answer says why it was refused.
  Optional<String> type(FinanceCode code, String text) {
    Amount amount = Amount.read(text);
    if (amount.money().isEmpty()) {
      return Optional.of(code.code() + ": " + amount.refused());
    }
    Optional<School> of = desk.plan().get().flatMap(plan -> plan.school(school));
    Optional<Budget> budget = of
        .flatMap(s -> desk.plan().get().flatMap(plan -> MoneyColumns.base(s, plan.base())));
    Optional<String> clash = budget.flatMap(b -> clash(b, code));
    if (clash.isPresent() || of.isEmpty() || budget.isEmpty()) {
      return clash;
    }
    Optional<Budget> part = of.get().estimated(budget.get());
    if (part.isPresent()) {
      return Optional.of(code.code() + ": this year is estimated from " + part.get().months()
          + " months; import a full year to change its figures.");
    }
    desk.settle();
    desk.edit(
        of.get().name() + ": " + code.code() + " " + code.title() + ", " + budget.get().year(),
        plan -> changed(plan, budget.get(), code, amount.money().get()));
    return Optional.empty();
  }

  /// Why a budget cannot have a line of its own for a code: a line may not stand beside its parts.
  static Optional<String> clash(Budget budget, FinanceCode code) {
    if (budget.lines().containsKey(code)) {
      return Optional.empty();
    }
    if (budget.lines().containsKey(code.whole())) {
      return Optional.of(code.code() + ": these figures have " + code.whole().code()
          + " as one line; change that one.");
    }
    return budget.lines().keySet().stream().filter(part -> part.whole() == code).findFirst()
        .map(part -> code.code() + ": these figures have its parts, such as " + part.code()
            + "; change those.");
  }

  private Plan changed(Plan plan, Budget budget, FinanceCode code, Money amount) {
    NavigableMap<FinanceCode, Figure> lines = new TreeMap<>(budget.lines());
    lines.put(code, new Figure(amount, Place.TYPED));
    Budget typed = new Budget(budget.year(), budget.column(), budget.months(), lines);
    return plan.withSchools(plan.schools().stream()
        .map(s -> s.id().equals(school)
            ? s.withBudgets(s.budgets().stream().map(b -> b.equals(budget) ? typed : b).toList())
            : s)
        .toList());
  }
}
