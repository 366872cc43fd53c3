package viability.model.staff;

import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.Rate;

/// What an employer pays on top of pay in a year: national insurance, pension, and the
/// apprenticeship levy where the school bears it. Pension and levy are shares of all pay.
///
/// Each of the three is rounded to the penny for each person.
public record OnCosts(NationalInsurance insurance, Rate pension, Rate levy) {

  /// One person's on-costs on a year's pay, in whole pence.
  public double pence(double payPence) {
    return insurance.pence(payPence) + Pence.round(payPence * pension.toDouble())
        + Pence.round(payPence * levy.toDouble());
  }

  /// One person's pay and on-costs together.
  public Money full(Money pay) {
    return pay.plus(Pence.money(pence((double) pay.pence())));
  }

  /// The cost of so many full-time people or a part of one: each whole person has a threshold of
  /// national insurance of their own, and so has whoever works the part left over.
  public double pence(double fullTimePence, double fte) {
    double whole = Math.floor(fte);
    double part = Pence.round(fullTimePence * (fte - whole));
    return whole * (fullTimePence + pence(fullTimePence)) + part + pence(part);
  }

  /// The cost of so many full-time people over a funding year: 5/12 at the yearly pay to August and
  /// 7/12 at that from September.
  public double overYear(double toAugust, double fromSeptember, double fte) {
    return Pence.round((pence(toAugust, fte) * 5 + pence(fromSeptember, fte) * 7) / 12);
  }

  /// The yearly pay of one person who costs so much with on-costs; the other way round of
  /// [#full(Money)], to the penny below rounding.
  public double payWithin(double fullPence) {
    double shares = 1 + pension.toDouble() + levy.toDouble();
    double insured = insurance.rate().toDouble();
    double pay = (fullPence + insured * (double) insurance.threshold().pence())
        / (shares + insured);
    return pay > (double) insurance.threshold().pence() ? pay : fullPence / shares;
  }
}
