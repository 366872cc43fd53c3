package viability.model.viability.council;

import java.util.List;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.Money;
import viability.model.viability.measure.Say;

/// Running costs are not paid from one-off money: the reserve does not make up for a shortfall in
/// each of the three years of a budget plan.
final class ReserveSpent implements CouncilCheck {

  private static final int YEARS = 3;

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    return CouncilCheck.schools(wanted, projection)
        .filter(school -> spends(projection.of(school.id()).years())).map(school -> {
          List<YearFigures> years = plan(projection.of(school.id()).years());
          Money spent = years.stream().map(YearFigures::inYear).reduce(Money.ZERO, Money::plus)
              .negated();
          return Finding.doubt(Place.TYPED,
              school.name() + " pays for running costs with its reserve in each of the next "
                  + YEARS + " years, " + Say.money(spent) + " in all. A reserve is spent once.",
              "Add actions that go on year after year.");
        }).toList();
  }

  private static List<YearFigures> plan(List<YearFigures> years) {
    return years.subList(1, Math.min(years.size(), 1 + YEARS));
  }

  private static boolean spends(List<YearFigures> years) {
    return years.size() > YEARS && plan(years).stream().allMatch(year -> year.inYear().isNegative())
        && plan(years).stream()
            .allMatch(year -> year.reserve().map(r -> !r.isNegative()).orElse(false));
  }
}
