package viability.model.funding.factor;

import viability.model.units.Money;

/// A factor with a unit value: rate = unit value × area cost adjustment, to the penny; amount =
/// rate × units, to the penny.
public sealed interface RatedFactor extends Factor permits PupilFactor, SchoolFactor {

  /// The name of its unit value in a year's rates.
  String rateName();

  /// The rate that a unit value makes, to the penny.
  default Money rate(Money unitValue, Multipliers by) {
    return unitValue.times(by.areaCost());
  }
}
