package viability.model.projection.path;

/// What shocks multiply a number of pupils by: one factor a future, the first of them 1, and how
/// widely they spread, as one standard deviation of their logs.
public final class Multiple {

  private final double[] factors;
  private final double spread;

  public Multiple(double[] factors, double spread) {
    this.factors = factors;
    this.spread = spread;
  }

  /// One factor a future; read, never written to.
  public double[] factors() {
    return factors;
  }

  /// Those who ask for a place in a future where so many are `expected` to find one, of at most
  /// `most` places; in the first future, the central case, as many as are expected.
  ///
  /// Where there is little room, rolls of the past were cut off at the places there were, and what
  /// is expected was learnt from them. So demand is taken to lie above it by as much as makes the
  /// mean over all futures come out at what is expected: a year group that is nearly full is full in
  /// most futures and well below in a few.
  double demand(int future, double expected, double most) {
    if (future == 0 || expected <= 0) {
      return expected;
    }
    double above = FullGroups.demandAbove((most / expected - 1) / spread);
    return expected * factors[future] * (1 + spread * above);
  }
}
