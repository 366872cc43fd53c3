package viability.model.appraisal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import viability.model.appraisal.option.Option;

/// How figures become points from 0 to 10: among the options the highest figure has 10 and the
/// lowest 0 (or the other way round where less is sought), the rest in proportion; where all are the
/// same, all have 5. Points are kept to one decimal, so that what is shown adds up.
public final class Points {

  private static final double MOST = 10;

  private Points() {}

  /// Each option's points by a figure, in the options' order; all empty where one's is not known.
  public static List<OptionalDouble> of(Figure figure, List<Option> options) {
    List<OptionalDouble> values = options.stream()
        .map(option -> figure.value(option, options.getFirst())).toList();
    if (values.isEmpty() || values.stream().anyMatch(OptionalDouble::isEmpty)) {
      return values.stream().map(each -> OptionalDouble.empty()).toList();
    }
    double[] known = values.stream().mapToDouble(OptionalDouble::getAsDouble).toArray();
    double least = java.util.Arrays.stream(known).min().orElseThrow();
    double most = java.util.Arrays.stream(known).max().orElseThrow();
    ToDoubleFunction<Double> points = value -> most == least
        ? MOST / 2
        : MOST * (figure.moreIsHigher() ? value - least : most - value) / (most - least);
    List<OptionalDouble> each = new ArrayList<>();
    for (double value : known) {
      each.add(OptionalDouble.of(tenth(points.applyAsDouble(value))));
    }
    return List.copyOf(each);
  }

  /// Points to one decimal.
  public static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
