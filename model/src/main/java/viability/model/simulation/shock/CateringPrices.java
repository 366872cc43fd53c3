package viability.model.simulation.shock;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.ShockSizes;

/// Catering prices; they move with energy and other prices.
public final class CateringPrices implements GrowthShock {

  @Override
  public String name() {
    return "catering";
  }

  @Override
  public String words() {
    return "Catering prices";
  }

  @Override
  public Assumption grows() {
    return Assumptions.CATERING;
  }

  @Override
  public Assumption size() {
    return ShockSizes.CATERING;
  }

  @Override
  public Optional<Together> together() {
    return Optional.of(new Together("prices", ShockSizes.PRICES_TOGETHER));
  }
}
