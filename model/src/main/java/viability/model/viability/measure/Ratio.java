package viability.model.viability.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.trace.Working;

/// One figure divided by another, with the year in its label.
final class Ratio {

  private Ratio() {}

  /// The quotient; empty where the second is not above zero.
  static OptionalDouble value(double above, double below) {
    return below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty();
  }

  /// How the quotient was worked out; empty where either is not known, or the second is not
  /// above zero.
  static Optional<Working> of(Measure measure, Subject of, int year, Optional<Working> above,
      Optional<Working> below) {
    if (above.isEmpty() || below.isEmpty() || below.get().value() <= 0) {
      return Optional.empty();
    }
    return Optional.of(Working.quotient(measure.title() + ", " + of.years().get(year).year(),
        measure.unit(), measure.formula(), List.of(above.get(), below.get())));
  }
}
