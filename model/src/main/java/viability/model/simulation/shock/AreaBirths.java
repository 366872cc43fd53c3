package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Births of the area after the last known: a walk, one step a year.
public final class AreaBirths implements Shock {

  private static final int BIRTH_LAG = 4;

  @Override
  public String name() {
    return "area-births";
  }

  @Override
  public String words() {
    return "Births in the area";
  }

  @Override
  public String moves() {
    return "Those who ask to start in Reception four years after births that are not known yet; it builds up.";
  }

  @Override
  public Reach reach() {
    return Reach.AREA;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.BIRTHS);
  }

  @Override
  public void joining(SchoolFacts school, SchoolYear year, World world, Shift shift) {
    if (school.entry() == YearGroup.R) {
      int known = school.births().orElse(Integer.MIN_VALUE);
      int first = Math.max(school.counted().start() + 1 - BIRTH_LAG, known + 1);
      shift.add(world.size(ShockSizes.BIRTHS, year.start()),
          world.areaWalk(name(), first, year.start() - BIRTH_LAG));
    }
  }
}
