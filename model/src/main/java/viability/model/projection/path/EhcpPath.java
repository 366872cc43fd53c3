package viability.model.projection.path;

import viability.model.units.SchoolYear;

/// One school's pupils with an education, health and care plan: its share of them × everyone on its
/// roll, nursery and sixth form among them.
public record EhcpPath(EhcpShare share, PupilPath pupils, Shifts shifts) {

  /// Pupils with a plan in October of a school year, one number a future.
  public double[] in(SchoolYear year) {
    double[][] roll = pupils.roll(year);
    double[] having = new double[roll[0].length];
    for (double[] group : roll) {
      for (int lane = 0; lane < having.length; lane++) {
        having[lane] += group[lane];
      }
    }
    double[] of = share.in(year, having.length, shifts);
    for (int lane = 0; lane < having.length; lane++) {
      having[lane] *= of[lane];
    }
    return having;
  }
}
