package viability.model.projection.path;

import java.util.Arrays;

/// A block of futures: how many are computed side by side, and how they differ. A quantity of a
/// year is one number a future, in an array. The first future is the central case; alone, it is a
/// block of one.
public record Block(int futures, Shifts shifts) {

  public static final Block CENTRAL = new Block(1);

  /// Futures that nothing assumed sets apart.
  public Block(int futures) {
    this(futures, Shifts.NONE);
  }

  /// The same number in every future.
  public double[] all(double value) {
    double[] lanes = new double[futures];
    Arrays.fill(lanes, value);
    return lanes;
  }

  /// The mean of a school year's quantity over a funding year: 5/12 of the school year before and
  /// 7/12 of the one that starts in it.
  public static double[] overFundingYear(double[] before, double[] starting) {
    double[] mean = new double[before.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (before[i] * 5 + starting[i] * 7) / 12;
    }
    return mean;
  }

  /// One quantity as a multiple of another, future by future; where the other is zero, no change.
  public static double[] ratio(double[] now, double[] then) {
    double[] ratio = new double[now.length];
    for (int i = 0; i < ratio.length; i++) {
      ratio[i] = then[i] == 0 ? 1 : now[i] / then[i];
    }
    return ratio;
  }
}
