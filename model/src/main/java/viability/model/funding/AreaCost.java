package viability.model.funding;

import java.math.RoundingMode;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The area cost adjustment: what unit values are multiplied by for local labour costs (School and
/// Early Years Finance (England) Regulations 2024, regulation 1(4)).
public final class AreaCost {

  private static final int MOST_DECIMALS = 12;

  private AreaCost() {}

  /// The adjustment that a school's own lump sum shows: its lump sum divided by the national one,
  /// to as few decimals as give the lump sum back to the penny.
  ///
  /// Throws [IllegalArgumentException] where either is not above zero.
  public static Rate from(Money schoolsLumpSum, Money nationalLumpSum) {
    if (schoolsLumpSum.pence() <= 0 || nationalLumpSum.pence() <= 0) {
      throw new IllegalArgumentException(
          "No adjustment in lump sums of " + schoolsLumpSum + " and " + nationalLumpSum);
    }
    Rate rate = Rate.ONE;
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      rate = new Rate(schoolsLumpSum.toPounds().divide(nationalLumpSum.toPounds(), decimals,
          RoundingMode.HALF_UP));
      if (nationalLumpSum.times(rate).equals(schoolsLumpSum)) {
        return rate;
      }
    }
    return rate;
  }
}
