package viability.model.viability.council;

import java.util.List;
import viability.model.assumption.Thresholds;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.viability.measure.Say;
import viability.model.viability.timing.Deficit;

/// Every deficit is cleared within its licence.
final class DeficitCleared implements CouncilCheck {

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    int licence = (int) Math.round(
        wanted.setting().assumed().get(Thresholds.LICENCE_YEARS, wanted.base().year().start()));
    return CouncilCheck.schools(wanted, projection)
        .flatMap(school -> Deficit.of(projection.of(school.id()).years()).stream()
            .filter(deficit -> deficit.outlasts(licence)).limit(1)
            .map(deficit -> Finding.doubt(Place.TYPED,
                school.name() + " is below zero from " + Say.march(deficit.from()) + " and "
                    + deficit.cleared().map(year -> "clears it only in " + Say.march(year)).orElse(
                        "does not clear it in the years shown")
                    + "; a deficit is normally to be cleared within " + licence + " years.",
                "Add actions until the reserve is back above zero, or agree a longer plan with the"
                    + " council.")))
        .toList();
  }
}
