package viability.model.simulation.shock;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.ShockSizes;

/// The teacher pay award of each September; it moves with support pay and funding.
public final class TeacherPay implements GrowthShock {

  @Override
  public String name() {
    return "teacher-pay";
  }

  @Override
  public String words() {
    return "Teacher pay awards";
  }

  @Override
  public Assumption grows() {
    return Assumptions.TEACHER_PAY;
  }

  @Override
  public Assumption size() {
    return ShockSizes.TEACHER_PAY;
  }

  @Override
  public Optional<Together> together() {
    return Optional.of(new Together("pay and funding", ShockSizes.PAY_WITH_FUNDING));
  }
}
