package viability.model.units;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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

  private static void handOut(long[] parts, double[] remainders, long left) {
    int[] order = IntStream.range(0, parts.length).boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]))
        .mapToInt(Integer::intValue).toArray();
    for (int k = 0; k < left; k++) {
      parts[order[k % order.length]]++;
    }
    for (int k = 0; k < -left; k++) {
      parts[order[order.length - 1 - k % order.length]]--;
    }
  }
}
