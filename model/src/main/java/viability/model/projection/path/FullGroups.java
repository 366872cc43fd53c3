package viability.model.projection.path;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// How far demand for places has to lie above the pupils expected where some futures meet a limit.
///
/// With demand normal about `d`, a limit `q` above what is expected, all in standard deviations, and
/// `u = q - d`, the mean of the smaller of the two is `q - (uΦ(u) + φ(u))`. It is what is expected,
/// zero, where `q = uΦ(u) + φ(u)`, so `d = uΦ(u) + φ(u) - u`.
final class FullGroups {

  /// However full a year group is, it is not full for certain: demand lies no further above.
  private static final double MOST = 2;

  /// From here on a limit is met so seldom that it changes nothing.
  private static final double FAR = 4;
  private static final int STEPS = 512;
  private static final double[] TABLE = table();

  private FullGroups() {}

  /// Standard deviations by which demand lies above the expected number, for a limit so many
  /// standard deviations above it: 0 where there is ample room, 2 where there is none.
  static double demandAbove(double room) {
    if (room <= 0) {
      return MOST;
    }
    double at = room / FAR * STEPS;
    int below = (int) at;
    return below >= STEPS ? 0 : TABLE[below] + (at - below) * (TABLE[below + 1] - TABLE[below]);
  }

  private static double[] table() {
    double[] table = new double[STEPS + 1];
    table[0] = MOST;
    for (int step = 1; step <= STEPS; step++) {
      double room = FAR * step / STEPS;
      table[step] = Math.min(MOST, room - margin(room));
    }
    return table;
  }

  /// The `u` of a limit: `uΦ(u) + φ(u)` grows with it, so it is found by halving.
  private static double margin(double room) {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double low = -8;
    double high = 8;
    for (int halving = 0; halving < 60; halving++) {
      double u = (low + high) / 2;
      boolean less = u * normal.cumulativeProbability(u) + normal.density(u) < room;
      low = less ? u : low;
      high = less ? high : u;
    }
    return (low + high) / 2;
  }
}
