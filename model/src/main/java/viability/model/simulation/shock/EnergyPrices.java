package viability.model.simulation.shock;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.ShockSizes;

/// Energy prices; they move with catering and other prices.
public final class EnergyPrices implements GrowthShock {

  @Override
  public String name() {
    return "energy";
  }

  @Override
  public String words() {
    return "Energy prices";
  }

  @Override
  public Assumption grows() {
    return Assumptions.ENERGY;
  }

  @Override
  public Assumption size() {
    return ShockSizes.ENERGY;
  }

  @Override
  public Optional<Together> together() {
    return Optional.of(new Together("prices", ShockSizes.PRICES_TOGETHER));
  }
}
