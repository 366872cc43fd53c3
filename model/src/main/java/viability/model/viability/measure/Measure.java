package viability.model.viability.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.trace.Working;

/// One measure of how a school stands in a year.
public interface Measure {

  /// What it is called: `Reserve as a share of income`.
  String title();

  /// How it is worked out, in words.
  String formula();

  /// What its figure counts.
  Working.Unit unit();

  /// Where it is red, amber or green for a subject; empty where no band is published that fits.
  Optional<Bands> bands(Subject of);

  /// The figure in a year, counted from 0, the base year, in the unit's own measure; empty where it
  /// cannot be worked out.
  OptionalDouble value(Subject of, int year);

  /// How the figure was worked out; its value is that figure, to rounding. Takes longer than the
  /// figure alone.
  Optional<Working> working(Subject of, int year);

  /// What is missing where there is no figure, and how to get one.
  String missing();

  /// The figure, its rating and the rule in a year.
  default Measured measured(Subject of, int year) {
    return Measured.of(this, of, year);
  }
}
