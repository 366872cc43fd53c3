package viability.model.viability.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.trace.Working;
import viability.model.units.FundingYear;

/// A measure taken of a subject in one year: the figure, the rating, and the rule beside it.
///
/// `index` counts the year from 0, the base year. `value` is in the measure's unit and empty where
/// it cannot be worked out; `words` are the figure as people write it, or else what is missing.
/// `rule` is the thresholds in words, or that there are none.
public record Measured(Measure measure, Subject of, int index, OptionalDouble value, Rating rating,
    Optional<Bands> bands, String rule, String words) {

  static Measured of(Measure measure, Subject of, int index) {
    OptionalDouble value = measure.value(of, index);
    Optional<Bands> bands = measure.bands(of);
    Rating rating = value.isEmpty()
        ? Rating.NOT_RATED
        : bands.map(b -> b.of(value.getAsDouble())).orElse(Rating.NOT_RATED);
    String rule = bands.map(b -> b.words(measure.unit()))
        .orElse("No threshold is published that fits; shown without a rating.");
    String words = value.isEmpty()
        ? measure.missing()
        : Say.figure(value.getAsDouble(), measure.unit());
    return new Measured(measure, of, index, value, rating, bands, rule, words);
  }

  public FundingYear year() {
    return of.years().get(index).year();
  }

  /// How the figure was worked out; empty where there is none.
  public Optional<Working> working() {
    return measure.working(of, index);
  }
}
