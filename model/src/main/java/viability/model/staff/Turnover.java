package viability.model.staff;

/// Posts given up in a September, divided into those whose holders leave anyway and those made
/// redundant, in full-time posts.
public record Turnover(double byLeaving, double byRedundancy) {

  /// How `fewer` posts out of `before` are given up when a share of all holders leaves each year.
  /// Gaining posts gives up none.
  public static Turnover of(double before, double fewer, double leavingShare) {
    double given = Math.max(0, fewer);
    double leaving = Math.min(given, Math.max(0, before) * leavingShare);
    return new Turnover(leaving, given - leaving);
  }
}
