package viability.model.viability.council;

import java.util.List;
import java.util.Optional;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.viability.measure.Say;

/// No year balances only because of one-off money: income received once, or spending put off once.
final class OneOffMoney implements CouncilCheck {

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    return CouncilCheck.schools(wanted, projection)
        .flatMap(school -> first(school, wanted, projection).stream()
            .map(year -> Finding.doubt(Place.TYPED,
                school.name() + " balances in " + year.year() + " only because of "
                    + Say.money(help(school, wanted, year.year())) + " of one-off money.",
                "Plan the year to balance without it.")))
        .toList();
  }

  private static Optional<YearFigures> first(School school, Case wanted, Projection projection) {
    return projection.of(school.id()).years().stream().skip(1).filter(year -> {
      Money help = help(school, wanted, year.year());
      return !year.inYear().isNegative() && year.inYear().compareTo(help) < 0;
    }).findFirst();
  }

  /// What one-off changes add to a year's in-year balance; zero where they take from it.
  private static Money help(School school, Case wanted, FundingYear year) {
    Money help = wanted.basis().oneOffs().stream().filter(
        change -> change.school().equals(school.id()) && FundingYear.of(change.date()).equals(year))
        .map(change -> change.code().isIncome() ? change.amount() : change.amount().negated())
        .reduce(Money.ZERO, Money::plus);
    return help.isNegative() ? Money.ZERO : help;
  }
}
