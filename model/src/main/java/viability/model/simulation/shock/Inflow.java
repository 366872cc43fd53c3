package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Year 7 against Year 6 before it, as pupils come from and go to other areas and schools: how far
/// the level assumed is out, and a walk from the second year ahead.
public final class Inflow implements Shock {

  @Override
  public String name() {
    return "year-7-inflow";
  }

  @Override
  public String words() {
    return "Year 7: pupils from elsewhere";
  }

  @Override
  public String moves() {
    return "Those who ask to start in Year 7, at every school alike; it builds up from year to year.";
  }

  @Override
  public Reach reach() {
    return Reach.AREA;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.INFLOW, ShockSizes.INFLOW_DRIFT);
  }

  @Override
  public void joining(SchoolFacts school, SchoolYear year, World world, Shift shift) {
    movingUp(school, school.entry(), year, world, shift);
  }

  @Override
  public void movingUp(SchoolFacts school, YearGroup into, SchoolYear year, World world,
      Shift shift) {
    if (into == YearGroup.Y7) {
      shift.add(world.size(ShockSizes.INFLOW, year.start()), world.area(name()));
      shift.add(world.size(ShockSizes.INFLOW_DRIFT, year.start()),
          world.areaWalk(name(), school.counted().start() + 2, year.start()));
    }
  }
}
