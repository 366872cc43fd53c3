package viability.model.simulation;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.projection.path.Multiple;
import viability.model.projection.path.Shifts;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.simulation.shock.SchoolFacts;
import viability.model.simulation.shock.Shift;
import viability.model.simulation.shock.Shock;
import viability.model.simulation.shock.World;
import viability.model.units.SchoolYear;

/// How a run of futures differs from what is assumed: all shocks together. Nothing that is counted
/// already is shifted.
record ShiftedBy(List<Shock> shocks, World world, Schools schools) implements Shifts {

  @Override
  public Optional<double[]> added(Assumption to, int year) {
    Shift shift = new Shift();
    shocks.forEach(shock -> shock.assumed(to, year, world, shift));
    return shift.added();
  }

  @Override
  public Optional<double[]> added(Assumption to, SchoolId school, int year) {
    Shift shift = new Shift();
    shocks.forEach(shock -> shock.assumed(to, schools.of(school), year, world, shift));
    return shift.added();
  }

  @Override
  public Optional<Multiple> joining(SchoolId school, SchoolYear year) {
    SchoolFacts facts = schools.of(school);
    Shift shift = new Shift();
    if (year.compareTo(facts.counted()) > 0) {
      shocks.forEach(shock -> shock.joining(facts, year, world, shift));
    }
    return shift.multiplied().map(factors -> new Multiple(factors, shift.spread()));
  }

  @Override
  public Optional<Multiple> movingUp(SchoolId school, YearGroup into, SchoolYear year) {
    SchoolFacts facts = schools.of(school);
    Shift shift = new Shift();
    if (year.compareTo(facts.counted()) > 0) {
      shocks.forEach(shock -> shock.movingUp(facts, into, year, world, shift));
    }
    return shift.multiplied().map(factors -> new Multiple(factors, shift.spread()));
  }

  @Override
  public Optional<double[]> planOdds(SchoolId school, SchoolYear year) {
    SchoolFacts facts = schools.of(school);
    Shift shift = new Shift();
    if (year.compareTo(facts.counted()) > 0) {
      shocks.forEach(shock -> shock.planOdds(facts, year, world, shift));
    }
    return shift.added();
  }
}
