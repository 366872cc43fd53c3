package viability.model.staff;

import viability.model.units.Money;
import viability.model.units.Pence;

/// Redundancy pay by the statutory formula: for each of the last 20 full years of service half a
/// week's pay where the person was under 22 throughout, a week and a half where they were 41 or
/// over, and a week otherwise. Nothing with less than 2 years' service.
///
/// Service with one council counts on with another. Public employers may pay an actual week's pay
/// rather than the statutory limit, which is not known here; a week is a 52nd of a year's pay.
public final class RedundancyPay {

  private static final int MOST_YEARS = 20;
  private static final int LEAST_YEARS = 2;
  private static final int WEEKS_A_YEAR = 52;

  private RedundancyPay() {}

  /// The weeks' pay due to a person of an age, in whole years, with so many full years of service,
  /// counted back from the day they leave.
  public static double weeks(int age, int service) {
    if (service < LEAST_YEARS) {
      return 0;
    }
    double weeks = 0;
    for (int back = 1; back <= Math.min(service, MOST_YEARS); back++) {
      weeks += forYear(age - back);
    }
    return weeks;
  }

  private static double forYear(int ageAtItsStart) {
    if (ageAtItsStart >= 41) {
      return 1.5;
    }
    return ageAtItsStart >= 22 ? 1 : 0.5;
  }

  /// So many weeks of a year's pay, in whole pence.
  public static double pence(double yearlyPayPence, double weeks) {
    return Pence.round(yearlyPayPence / WEEKS_A_YEAR * weeks);
  }

  /// The redundancy pay of one person.
  public static Money pay(Money yearlyPay, int age, int service) {
    return Pence.money(pence((double) yearlyPay.pence(), weeks(age, service)));
  }
}
