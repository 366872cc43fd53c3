package viability.model.roll;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import viability.model.units.SchoolYear;

/// Two figures of one year whose ratio is wanted, such as this year's Year 1 and last year's
/// Reception; `below` is above zero.
record Pair(double above, double below) {

  double ratio() {
    return above / below;
  }

  Pair plus(Pair other) {
    return new Pair(above + other.above, below + other.below);
  }

  /// The pairs of the years given newest first; a year in which either figure is missing, or the
  /// one below is zero, is skipped over.
  static List<Pair> of(List<SchoolYear> newestFirst, Function<SchoolYear, OptionalDouble> above,
      Function<SchoolYear, OptionalDouble> below) {
    return newestFirst.stream()
        .filter(year -> above.apply(year).isPresent() && below.apply(year).orElse(0) > 0)
        .map(year -> new Pair(above.apply(year).orElse(0), below.apply(year).orElse(1))).toList();
  }
}
