package viability.model.funding;

import viability.model.trace.Source;

/// A factor as it applies to one school at one year's rates.
///
/// `ratePence` is the unit value times the area cost adjustment, to the penny. `share` is the share
/// of the stage's pupils counted, 1 for the lump sum.
public record FactorAmount(Factor factor, double ratePence, double share, Source source) {

  /// The amount for so many pupils of the factor's stage, in whole pence; the lump sum looks
  /// at none.
  public double pence(double pupils) {
    double units = factor.stage().isEmpty() ? 1 : pupils * share;
    return viability.model.units.Pence.round(ratePence * units);
  }
}
