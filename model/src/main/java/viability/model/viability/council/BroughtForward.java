package viability.model.viability.council;

import java.util.List;
import java.util.Optional;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.Money;
import viability.model.viability.measure.Say;

/// The base year opens with the balance that the year before closed with.
final class BroughtForward implements CouncilCheck {

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    return CouncilCheck.schools(wanted, projection).flatMap(school -> of(school, wanted).stream())
        .toList();
  }

  private static Optional<Finding> of(School school, Case wanted) {
    Optional<Budget> base = school.budget(wanted.base().year(), wanted.base().column());
    Optional<Money> opening = base.flatMap(Budget::opening);
    Optional<Money> closing = school.budget(wanted.base().year().plus(-1), BudgetColumn.OUTTURN)
        .filter(before -> before.column() == BudgetColumn.OUTTURN).flatMap(Budget::reserve);
    if (opening.isEmpty() || closing.isEmpty() || opening.equals(closing)) {
      return Optional.empty();
    }
    return Optional.of(Finding.doubt(place(base.get()),
        school.name() + " opens " + wanted.base().year() + " with " + Say.money(opening.get())
            + ", but closed the year before with " + Say.money(closing.get()) + ".",
        "Correct the opening balance, or be ready to say why it differs."));
  }

  private static Place place(Budget budget) {
    Figure figure = budget.lines().get(FinanceCode.OB01);
    return figure == null ? Place.TYPED : figure.place();
  }
}
