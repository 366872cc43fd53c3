package viability.model.funding.factor;

import viability.model.units.Rate;

/// What unit values are multiplied by: the area cost adjustment, and a scale of the basic
/// entitlement by which a council fits its formula to the money there is.
public record Multipliers(Rate areaCost, Rate basicScale) {

  /// The area cost adjustment alone.
  public static Multipliers of(Rate areaCost) {
    return new Multipliers(areaCost, Rate.ONE);
  }
}
