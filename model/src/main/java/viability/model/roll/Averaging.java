package viability.model.roll;

import java.util.List;
import java.util.OptionalDouble;

/// How one ratio is made of those of past years.
@FunctionalInterface
interface Averaging {

  /// The ratio to go on with, of pairs given newest first; empty where there is none.
  OptionalDouble of(List<Pair> newestFirst);

  /// The ratio of weighted sums, the newest pair taking the first weight.
  static Averaging pooled(int... weights) {
    return pairs -> WeightedRatio.of(pairs, weights).map(r -> OptionalDouble.of(r.value()))
        .orElse(OptionalDouble.empty());
  }

  /// The mean of the newest ratios, as many as there are of `most`.
  static Averaging mean(int most) {
    return pairs -> pairs.stream().limit(most).mapToDouble(Pair::ratio).average();
  }

  /// Single exponential smoothing, `s = a r + (1 - a) s` from the oldest ratio on, `a` from 0 to 1;
  /// the United States' National Center for Education Statistics uses 0.4.
  static Averaging smoothed(double a) {
    return pairs -> pairs.reversed().stream().map(Pair::ratio)
        .reduce((smooth, ratio) -> a * ratio + (1 - a) * smooth).map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }
}
