package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.assumption.StaffAssumptions;

/// How many teachers leave a school of their own accord, which decides how many posts given up end
/// in redundancy.
public final class TeacherTurnover implements Shock {

  @Override
  public String name() {
    return "teacher-turnover";
  }

  @Override
  public String words() {
    return "Teachers leaving";
  }

  @Override
  public String moves() {
    return "The share of teachers who leave in a September; fewer leaving makes more redundant where classes close.";
  }

  @Override
  public Reach reach() {
    return Reach.SCHOOL;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.TURNOVER);
  }

  @Override
  public void assumed(Assumption to, SchoolFacts school, int year, World world, Shift shift) {
    if (to.name().equals(StaffAssumptions.TURNOVER.name())) {
      shift.add(world.size(ShockSizes.TURNOVER, school, year), world.own(name(), school, year));
    }
  }
}
