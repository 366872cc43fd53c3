package viability.model.simulation;

/// How widely a figure may fall: of all futures, so many in a hundred come to no more than each.
///
/// Each is a real future's figure: of `n` in order of size, number `⌈share × n⌉` (nearest rank).
public record Fan(double p5, double p10, double p25, double p50, double p75, double p90,
    double p95) {

  private static final int[] PERCENT = {5, 10, 25, 50, 75, 90, 95};

  /// The fan of so many futures' figures, at least one.
  public static Fan of(double[] futures) {
    double[] found = Ranks.of(futures, PERCENT);
    return new Fan(found[0], found[1], found[2], found[3], found[4], found[5], found[6]);
  }
}
