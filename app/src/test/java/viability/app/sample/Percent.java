package viability.app.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A share as the national files write it: per cent with one decimal, without a trailing zero.
final class Percent {

  private Percent() {}

  static String of(int part, int whole) {
    return whole == 0 ? "0" : of((double) part / whole);
  }

  static String of(double share) {
    BigDecimal percent = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    return percent.stripTrailingZeros().toPlainString();
  }
}
