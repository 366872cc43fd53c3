package viability.model.simulation.shock;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.ShockSizes;

/// The support staff pay award of each April; it moves with teacher pay and funding.
public final class SupportPay implements GrowthShock {

  @Override
  public String name() {
    return "support-pay";
  }

  @Override
  public String words() {
    return "Support staff pay awards";
  }

  @Override
  public Assumption grows() {
    return Assumptions.SUPPORT_PAY;
  }

  @Override
  public Assumption size() {
    return ShockSizes.SUPPORT_PAY;
  }

  @Override
  public Optional<Together> together() {
    return Optional.of(new Together("pay and funding", ShockSizes.PAY_WITH_FUNDING));
  }
}
