package viability.model.projection.part;

import viability.model.projection.path.Block;
import viability.model.spending.Index;

/// Small sums on amounts by year and future.
final class ShareSums {

  private ShareSums() {}

  static void add(double[] more, double[] sum) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += more[lane];
    }
  }

  /// Each year and future of several amounts added up.
  static double[][] of(Ground ground, Iterable<double[][]> amounts) {
    double[][] sum = none(ground);
    for (double[][] amount : amounts) {
      for (int year = 0; year < sum.length; year++) {
        add(amount[year], sum[year]);
      }
    }
    return sum;
  }

  static double[][] none(Ground ground) {
    return new double[ground.span().years()][ground.block().futures()];
  }

  /// Funded pupils of a year in each future against those of the school itself, the first future,
  /// in a year whose pupils are counted; no change where there were none.
  static double[] pupils(Ground ground, int from, int to) {
    return Block.ratio(funded(ground, to), ground.block().all(funded(ground, from)[0]));
  }

  static double[] funded(Ground ground, int year) {
    return ground.pupils().funded(ground.span().at(year).fundedBy());
  }

  /// Funding growth from a year to another, one number a future.
  static double[] growth(Ground ground, int from, int to) {
    return Block.ratio(ground.prices().of(Index.FUNDING, to),
        ground.prices().of(Index.FUNDING, from));
  }
}
