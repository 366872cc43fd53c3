package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Pupils who come to one school and leave it: each year group's own draw in each year, and how far
/// the ratio into each year group is out in every year, log-normal around 1 on average. Its size
/// falls with the square root of the pupils in a year group.
public final class SchoolProgression implements Shock {

  @Override
  public String name() {
    return "school-progression";
  }

  @Override
  public String words() {
    return "Pupils coming to the school and leaving it";
  }

  @Override
  public String moves() {
    return "The share of each of the school's year groups that is there a year later; more in a small school.";
  }

  @Override
  public Reach reach() {
    return Reach.SCHOOL;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.SCHOOL_PROGRESSION, ShockSizes.LARGE_PROGRESSION,
        ShockSizes.PROGRESSION_HELD);
  }

  @Override
  public void movingUp(SchoolFacts school, YearGroup into, SchoolYear year, World world,
      Shift shift) {
    if (into.isFunded() && school.yearGroup() > 0) {
      double size = world.size(
          school.isLarge() ? ShockSizes.LARGE_PROGRESSION : ShockSizes.SCHOOL_PROGRESSION, school,
          year.start()) / Math.sqrt(school.yearGroup());
      String what = name() + " " + into.name();
      shift.addAveragingOut(size, world.own(what, school, year.start()));
      shift.addAveragingOut(size * world.size(ShockSizes.PROGRESSION_HELD, year.start()),
          world.own(what, school));
    }
  }
}
