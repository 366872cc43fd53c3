package viability.model.units;

import java.util.Arrays;

/// Divides a whole number of pence so that the parts add back to it exactly.
public final class Shares {

  private Shares() {}

  /// The parts of `total` in proportion to `weights`, by largest remainder; ties go to the earlier.
  ///
  /// Weights may be negative (a credit within a group) but must not sum to zero unless `total` is
  /// zero; where they do, everything goes to the first part.
  public static long[] split(long total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    if (sum == 0 || weights.length == 0) {
      if (parts.length > 0) {
        parts[0] = total;
      }
      return parts;
    }
    double[] remainders = new double[weights.length];
    long given = 0;
    for (int i = 0; i < weights.length; i++) {
      double exact = total * (weights[i] / sum);
      parts[i] = (long) Math.floor(exact);
      remainders[i] = exact - parts[i];
      given += parts[i];
    }
    handOut(parts, remainders, total - given);
    return parts;
  }

  /// Gives the pennies left over, one each, to the parts that lost most by rounding down; takes
  /// them, should inexact weights have given too many, from those that lost least.
  private static void handOut(long[] parts, double[] remainders, long left) {
    int step = left < 0 ? -1 : 1;
    for (long k = 0; k < Math.abs(left); k++) {
      int next = 0;
      for (int i = 1; i < parts.length; i++) {
        if (step * remainders[i] > step * remainders[next]) {
          next = i;
        }
      }
      parts[next] += step;
      remainders[next] -= step;
    }
  }
}
