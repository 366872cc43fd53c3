package viability.model.units;

/// Divides a whole number of pence so that the parts add back to it exactly.
public final class Shares {

  private Shares() {}

  /// The parts of `total` in proportion to `weights`, by largest remainder; ties go to the earlier.
  ///
  /// Weights may be negative (a credit within a group) but must not sum to zero unless `total` is
  /// zero; where they do, everything goes to the first part.
  public static long[] split(long total, double[] weights) {
    double[] pence = new Portions(weights).of((double) total);
    long[] parts = new long[pence.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (long) pence[i];
    }
    return parts;
  }
}
