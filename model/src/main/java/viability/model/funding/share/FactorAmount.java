package viability.model.funding.share;

import viability.model.funding.UnitValue;
import viability.model.funding.factor.PupilFactor;
import viability.model.funding.factor.RatedFactor;
import viability.model.trace.Source;
import viability.model.units.Money;
import viability.model.units.Pence;

/// A factor as it applies to one school at one year's rates.
///
/// `rate` is the unit value times the area cost adjustment, to the penny. `share` is the share of
/// the stage's pupils counted; for a factor of the school itself, its units.
public record FactorAmount(RatedFactor factor, UnitValue unitValue, Money rate, double share) {

  /// Who says so of the unit value.
  public Source source() {
    return unitValue.source();
  }

  /// The units in one future.
  public double units(StagePupils pupils, int lane) {
    return factor instanceof PupilFactor counted ? pupils.of(counted.stage())[lane] * share : share;
  }

  /// The amount in one future, in whole pence: rate × units, to the penny.
  public double pence(StagePupils pupils, int lane) {
    return Pence.round(rate.pence() * units(pupils, lane));
  }

  void addTo(double[] pence, StagePupils pupils) {
    double each = rate.pence();
    if (factor instanceof PupilFactor counted) {
      double[] of = pupils.of(counted.stage());
      for (int lane = 0; lane < pence.length; lane++) {
        pence[lane] += Pence.round(each * (of[lane] * share));
      }
    } else {
      double fixed = Pence.round(each * share);
      for (int lane = 0; lane < pence.length; lane++) {
        pence[lane] += fixed;
      }
    }
  }
}
