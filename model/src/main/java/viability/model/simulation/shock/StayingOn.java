package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// How many stay on into the sixth form and from its first year into the second.
public final class StayingOn implements Shock {

  @Override
  public String name() {
    return "staying-on";
  }

  @Override
  public String words() {
    return "Pupils staying on into the sixth form";
  }

  @Override
  public String moves() {
    return "Year 12 against Year 11 and Year 13 against Year 12 a year before, at every school alike.";
  }

  @Override
  public Reach reach() {
    return Reach.AREA;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.STAY_ON_12, ShockSizes.STAY_ON_13);
  }

  @Override
  public void movingUp(SchoolFacts school, YearGroup into, SchoolYear year, World world,
      Shift shift) {
    if (into.compareTo(YearGroup.Y12) >= 0) {
      boolean first = into == YearGroup.Y12;
      shift.add(world.size(first ? ShockSizes.STAY_ON_12 : ShockSizes.STAY_ON_13, year.start()),
          world.area(name() + " " + into.name(), year.start()));
    }
  }
}
