package viability.model.roll;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import viability.model.units.SchoolYear;

/// A ratio of weighted sums over recent years, `Σ wᵢ aᵢ / Σ wᵢ bᵢ`, the newest year weighing most.
///
/// `value` is the ratio; `evidence` the weighted sum below divided by the largest weight. A year in
/// which either figure is missing, or the one below is zero, is skipped over.
public record WeightedRatio(double value, double evidence) {

  /// The ratio over the years given newest first, as many as there are weights; empty where no year
  /// has both figures.
  public static Optional<WeightedRatio> of(List<SchoolYear> newestFirst, int[] weights,
      Function<SchoolYear, OptionalDouble> above, Function<SchoolYear, OptionalDouble> below) {
    return of(Pair.of(newestFirst, above, below), weights);
  }

  /// The ratio of pairs given newest first, as many as there are weights; empty where there
  /// is none.
  static Optional<WeightedRatio> of(List<Pair> newestFirst, int... weights) {
    int used = Math.min(newestFirst.size(), weights.length);
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < used; i++) {
      top += weights[i] * newestFirst.get(i).above();
      bottom += weights[i] * newestFirst.get(i).below();
    }
    return used == 0
        ? Optional.empty()
        : Optional.of(new WeightedRatio(top / bottom, bottom / weights[0]));
  }
}
