package viability.model.simulation.shock;

import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.ShockSizes;

/// Growth of what a teacher costs on average beyond the award.
public final class TeacherDrift implements GrowthShock {

  @Override
  public String name() {
    return "teacher-drift";
  }

  @Override
  public String words() {
    return "Teachers moving up the scale";
  }

  @Override
  public Assumption grows() {
    return Assumptions.TEACHER_DRIFT;
  }

  @Override
  public Assumption size() {
    return ShockSizes.TEACHER_DRIFT;
  }
}
