package viability.model.simulation.shock;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.ShockSizes;

/// All other prices; they move with energy and catering.
public final class OtherPrices implements GrowthShock {

  @Override
  public String name() {
    return "other-prices";
  }

  @Override
  public String words() {
    return "Other prices";
  }

  @Override
  public Assumption grows() {
    return Assumptions.OTHER_PRICES;
  }

  @Override
  public Assumption size() {
    return ShockSizes.OTHER_PRICES;
  }

  @Override
  public Optional<Together> together() {
    return Optional.of(new Together("prices", ShockSizes.PRICES_TOGETHER));
  }
}
