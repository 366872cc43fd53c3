package viability.model.staff;

import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.Rate;

/// An employer's national insurance from a year on: a rate on what one person is paid in a year
/// beyond a threshold.
///
/// The rules change on 6 April; a funding year is taken at the rules of that 6 April throughout.
public record NationalInsurance(FundingYear from, Rate rate, Money threshold, Source source) {

  /// The insurance on one person's pay in a year, in whole pence.
  public double pence(double payPence) {
    return Pence.round(Math.max(0, payPence - (double) threshold.pence()) * rate.toDouble());
  }
}
