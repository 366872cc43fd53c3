package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The share of the area's children who start at its schools: how far the level assumed is out, and
/// a walk from the second year ahead. Independent of births.
public final class TakeUp implements Shock {

  @Override
  public String name() {
    return "take-up";
  }

  @Override
  public String words() {
    return "Share of the area's children who start school here";
  }

  @Override
  public String moves() {
    return "Those who ask to start in Reception, at every school alike; it builds up from year to year.";
  }

  @Override
  public Reach reach() {
    return Reach.AREA;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.TAKE_UP, ShockSizes.TAKE_UP_DRIFT);
  }

  @Override
  public void joining(SchoolFacts school, SchoolYear year, World world, Shift shift) {
    if (school.entry() == YearGroup.R) {
      shift.add(world.size(ShockSizes.TAKE_UP, year.start()), world.area(name()));
      shift.add(world.size(ShockSizes.TAKE_UP_DRIFT, year.start()),
          world.areaWalk(name(), school.counted().start() + 2, year.start()));
    }
  }
}
