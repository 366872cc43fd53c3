package viability.model.simulation.shock;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.ShockSizes;

/// Growth of the funding rates after the last known; it moves with pay awards.
public final class FundingRates implements GrowthShock {

  @Override
  public String name() {
    return "funding";
  }

  @Override
  public String words() {
    return "Funding per pupil";
  }

  @Override
  public Assumption grows() {
    return Assumptions.FUNDING_GROWTH;
  }

  @Override
  public Assumption size() {
    return ShockSizes.FUNDING;
  }

  @Override
  public Optional<Together> together() {
    return Optional.of(new Together("pay and funding", ShockSizes.PAY_WITH_FUNDING));
  }
}
