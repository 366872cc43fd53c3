package viability.model.viability.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.RollBasis;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

/// No more pupils are assumed than births, applications and past years say, nor more starting than
/// the admission number.
final class RollAboveForecast implements CouncilCheck {

  private static final String CURE = "Give the evidence, or plan on the forecast: a shortfall falls"
      + " on the school.";

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    List<Finding> findings = new ArrayList<>();
    CouncilCheck.schools(wanted, projection).forEach(school -> {
      SortedMap<SchoolYear, Double> expected = RollBasis.of(wanted, school.id()).expected();
      intake(wanted, school, expected).ifPresent(findings::add);
      raised(wanted, school, expected, Assumptions.INTAKE_CHANGE).ifPresent(findings::add);
      raised(wanted, school, expected, Assumptions.STAYING).ifPresent(findings::add);
    });
    return findings;
  }

  private static Optional<Finding> intake(Case wanted, School school,
      SortedMap<SchoolYear, Double> expected) {
    for (Map.Entry<SchoolYear, Double> each : expected.entrySet()) {
      OptionalDouble typed = wanted.setting().assumed().value(Assumptions.INTAKE,
          Optional.of(school.id()), each.getKey().start());
      if (typed.isPresent() && Math.round(typed.getAsDouble()) > Math.round(each.getValue())) {
        return Optional.of(Finding.doubt(Place.TYPED,
            school.name() + ": " + Math.round(typed.getAsDouble()) + " pupils are assumed to start"
                + " in September " + each.getKey().start() + "; the forecast is "
                + Math.round(each.getValue()) + pan(school, typed.getAsDouble()) + ".",
            CURE));
      }
    }
    return Optional.empty();
  }

  private static String pan(School school, double typed) {
    return school.details().pan().isPresent() && typed > school.details().pan().getAsInt()
        ? ", and the admission number " + school.details().pan().getAsInt()
        : "";
  }

  /// A change for the better that somebody set.
  private static Optional<Finding> raised(Case wanted, School school,
      SortedMap<SchoolYear, Double> expected, Assumption assumption) {
    return expected.keySet().stream().filter(year -> isRaised(wanted, school, assumption, year))
        .findFirst()
        .map(year -> Finding.doubt(
            Place.TYPED, school.name() + ": \u201c" + assumption.title()
                + "\u201d is set above the forecast" + " from September " + year.start() + ".",
            CURE));
  }

  private static boolean isRaised(Case wanted, School school, Assumption assumption,
      SchoolYear year) {
    var assumed = wanted.setting().assumed();
    boolean set = assumed.source(assumption, Optional.of(school.id()), year.start())
        .filter(source -> source.mark() == Mark.TYPED).isPresent();
    double usual = assumption.in(year.start()).map(d -> d.value()).orElse(0.0);
    return set && assumed.get(assumption, school.id(), year.start()) > usual;
  }
}
