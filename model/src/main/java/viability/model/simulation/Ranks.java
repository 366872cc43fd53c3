package viability.model.simulation;

import java.util.Arrays;

/// Figures by their place in order of size.
final class Ranks {

  private Ranks() {}

  /// The figures that so many per cent of all do not exceed, `percent` in rising order.
  static double[] of(double[] figures, int[] percent) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return Arrays.stream(percent)
        .mapToDouble(part -> sorted[Math.ceilDiv(part * sorted.length, 100) - 1]).toArray();
  }
}
