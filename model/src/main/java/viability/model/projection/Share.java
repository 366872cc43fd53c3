package viability.model.projection;

import viability.model.funding.Formula;
import viability.model.units.Pence;

/// One school's budget share: the formula at the last known rates, uprated, plus a local adjustment
/// that makes the base year equal the imported share.
///
/// The adjustment is what the formula does not explain. It moves with the pupils funded and with
/// funding growth. Amounts are whole pence, one a future.
final class Share {

  private final Formula formula;
  private final double uprating;
  private final double adjustment;
  private final double basePupils;

  /// `uprating` is the growth from the year of the rates to the base year; `imported` the base
  /// year's share in pence; `roll` the roll that funds the base year.
  Share(Formula formula, double uprating, double imported, double[][] roll, double[] funded) {
    this.formula = formula;
    this.uprating = uprating;
    this.adjustment = imported - Pence.round(formula.pence(roll)[0] * uprating);
    this.basePupils = funded[0];
  }

  Formula formula() {
    return formula;
  }

  double uprating() {
    return uprating;
  }

  /// The base year's imported share less the formula, in pence.
  double adjustment() {
    return adjustment;
  }

  /// The formula's part in a year whose rates stand at these multiples of the base year's.
  double[] formulaPence(double[][] roll, double[] growth) {
    double[] pence = formula.pence(roll);
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round(pence[i] * uprating * growth[i]);
    }
    return pence;
  }

  /// The local adjustment in a year.
  double[] adjustmentPence(double[] funded, double[] growth) {
    double[] pence = new double[funded.length];
    for (int i = 0; i < pence.length; i++) {
      double pupils = basePupils == 0 ? 1 : funded[i] / basePupils;
      pence[i] = Pence.round(adjustment * pupils * growth[i]);
    }
    return pence;
  }

}
