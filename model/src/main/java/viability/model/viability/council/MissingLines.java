package viability.model.viability.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// No income or spending line that had money in the year before is left out of the base year.
final class MissingLines implements CouncilCheck {

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    return CouncilCheck.schools(wanted, projection).flatMap(school -> of(school, wanted).stream())
        .toList();
  }

  private static Optional<Finding> of(School school, Case wanted) {
    Optional<Budget> base = school.budget(wanted.base().year(), wanted.base().column());
    Optional<Budget> before = school.budget(wanted.base().year().plus(-1), BudgetColumn.OUTTURN);
    if (base.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    Set<FinanceCode> now = base.get().lines().keySet().stream().map(FinanceCode::whole)
        .collect(Collectors.toSet());
    List<FinanceCode> missing = before.get().lines().entrySet().stream()
        .filter(line -> line.getValue().amount().pence() != 0).map(line -> line.getKey())
        .filter(code -> code.isIncome() || code.isSpending())
        .filter(code -> !now.contains(code.whole())).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.doubt(place(before.get(), missing.getFirst()),
            school.name() + " has no "
                + missing.stream().map(code -> code.code() + " " + code.title())
                    .collect(Collectors.joining(", "))
                + " in " + wanted.base() + ", but had the year before.",
            "Add the lines, or be ready to say why they have ended."));
  }

  private static Place place(Budget budget, FinanceCode code) {
    var figure = budget.lines().get(code);
    return figure == null ? Place.TYPED : figure.place();
  }
}
