package viability.model.viability.flip;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.units.Money;

/// The first arrangement's figure less the other's, at any value of the assumption.
///
/// Whole steps are counted from 0, the least value; the last is the most. `each` is called before
/// every value worked out and may throw to stop.
final class Differences {

  private final Projector projector;
  private final Question asked;
  private final Runnable each;
  private final int last;

  Differences(Projector projector, Question asked, Runnable each) {
    this.projector = projector;
    this.asked = asked;
    this.each = each;
    BigDecimal range = BigDecimal.valueOf(asked.assumption().most())
        .subtract(BigDecimal.valueOf(asked.assumption().least()));
    this.last = Math.max(1, range
        .divide(BigDecimal.valueOf(asked.assumption().step()), 0, RoundingMode.CEILING).intValue());
  }

  int last() {
    return last;
  }

  /// The value of a whole step.
  double value(int step) {
    double at = BigDecimal.valueOf(asked.assumption().least())
        .add(BigDecimal.valueOf(asked.assumption().step()).multiply(BigDecimal.valueOf(step)))
        .doubleValue();
    return Math.min(at, asked.assumption().most());
  }

  /// What it is as things stand; empty where a figure is not known.
  Optional<Money> now() {
    return difference(asked.one(), asked.other());
  }

  Tried at(int step) {
    return at(value(step));
  }

  /// What it is at a value; only asked where it is known as things stand.
  Tried at(double value) {
    each.run();
    Money difference = difference(asked.at(asked.one(), value), asked.at(asked.other(), value))
        .orElseThrow(() -> new IllegalStateException("No figure at " + value));
    return new Tried(value, difference);
  }

  private Optional<Money> difference(Case one, Case other) {
    Optional<Money> second = asked.compared().of(projector.project(other), asked.index());
    return asked.compared().of(projector.project(one), asked.index())
        .flatMap(first -> second.map(first::minus));
  }
}
