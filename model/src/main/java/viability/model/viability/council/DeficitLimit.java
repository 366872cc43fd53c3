package viability.model.viability.council;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Thresholds;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.viability.measure.Say;

/// No deficit is so large that the council has to ask for a recovery plan.
final class DeficitLimit implements CouncilCheck {

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    double limit = wanted.setting().assumed().get(Thresholds.DEFICIT_LIMIT,
        wanted.base().year().start());
    return CouncilCheck.schools(wanted, projection)
        .flatMap(school -> first(school, projection, limit).stream()
            .map(year -> Finding.doubt(Place.TYPED,
                school.name() + " has a deficit of more than "
                    + Say.figure(limit, Working.Unit.PER_CENT) + " of its income in "
                    + Say.march(year.year()) + ", for which a council asks for a recovery plan.",
                "Have a recovery plan ready: the action plan with an owner and a date for each"
                    + " row.")))
        .toList();
  }

  private static Optional<YearFigures> first(School school, Projection projection, double limit) {
    return projection.of(school.id()).years().stream()
        .filter(year -> year.reserve()
            .map(reserve -> reserve.pence() < -limit * year.income().pence()).orElse(false))
        .findFirst();
  }
}
