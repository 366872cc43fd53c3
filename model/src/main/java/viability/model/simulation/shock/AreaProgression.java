package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Families who come to the area or leave it: what a school year does to all year groups of all
/// schools, and how far the ratios assumed are out in every year.
public final class AreaProgression implements Shock {

  @Override
  public String name() {
    return "area-progression";
  }

  @Override
  public String words() {
    return "Families coming to the area and leaving it";
  }

  @Override
  public String moves() {
    return "The share of every year group, at every school alike, that is there a year later.";
  }

  @Override
  public Reach reach() {
    return Reach.AREA;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.AREA_PROGRESSION, ShockSizes.AREA_PROGRESSION_HELD);
  }

  @Override
  public void joining(SchoolFacts school, SchoolYear year, World world, Shift shift) {
    if (school.entry() == YearGroup.Y3) {
      movingUp(school, YearGroup.Y3, year, world, shift);
    }
  }

  @Override
  public void movingUp(SchoolFacts school, YearGroup into, SchoolYear year, World world,
      Shift shift) {
    if (into.isFunded() && into != YearGroup.Y7) {
      shift.add(world.size(ShockSizes.AREA_PROGRESSION, year.start()),
          world.area(name(), year.start()));
      shift.add(world.size(ShockSizes.AREA_PROGRESSION_HELD, year.start()), world.area(name()));
    }
  }
}
