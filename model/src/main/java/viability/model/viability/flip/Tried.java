package viability.model.viability.flip;

import viability.model.units.Money;

/// A value tried, and the first arrangement's figure less the other's there.
public record Tried(double value, Money difference) {

  int sign() {
    return Long.signum(difference.pence());
  }
}
