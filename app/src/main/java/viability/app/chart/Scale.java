package viability.app.chart;

import java.util.stream.DoubleStream;

/// The range of a figures' axis and the round step between its grid lines.
record Scale(double low, double high, double step) {
  private static final int WANTED_STEPS = 5;
  private static final double AIR = 0.06;

  /// A scale that holds every figure and zero, with a little air where figures are.
  static Scale withZero(DoubleStream figures) {
    var all = figures.summaryStatistics();
    return all.getCount() == 0
        ? around(0, 1)
        : around(Math.min(0, all.getMin()), Math.max(0, all.getMax()));
  }

  /// A scale as tight as the figures, for lines whose distance matters and not their height.
  static Scale tight(DoubleStream figures) {
    var all = figures.summaryStatistics();
    if (all.getCount() == 0) {
      return around(0, 1);
    }
    double span = Math.max(all.getMax() - all.getMin(), Math.abs(all.getMax()) * 0.02 + 1);
    return new Scale(all.getMin() - span * 2 * AIR, all.getMax() + span * 2 * AIR,
        round(span / WANTED_STEPS));
  }

  /// A scale from one value to a higher one, without air.
  static Scale between(double low, double high) {
    return new Scale(low, high, round((high - low) / WANTED_STEPS));
  }

  /// A tight scale of whole numbers, for things that come one at a time.
  static Scale whole(DoubleStream figures) {
    var all = figures.summaryStatistics();
    double low = all.getCount() == 0 ? 0 : Math.floor(all.getMin());
    double high = all.getCount() == 0 ? 1 : Math.ceil(all.getMax());
    return new Scale(Math.max(0, low - 0.5), high + 0.5,
        Math.max(1, round((high - low) / WANTED_STEPS)));
  }

  /// The same with more air above and below, in shares of the whole, for words over bars.
  Scale airier(double share) {
    double more = (high - low) * share;
    return new Scale(low - more, high + more, step);
  }

  private static Scale around(double min, double max) {
    double span = max > min ? max - min : 1;
    double low = min < 0 ? min - span * AIR : 0;
    double high = max > 0 ? max + span * AIR : span * AIR;
    return new Scale(low, high, round(span / WANTED_STEPS));
  }

  /// The nearest of 1, 2, 5 times a power of ten that is not smaller by more than a half.
  private static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    double lead = step / power;
    return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
  }
}
