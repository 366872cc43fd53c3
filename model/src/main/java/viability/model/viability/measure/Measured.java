package viability.model.viability.measure;

import java.util.Optional;
import viability.model.trace.Working;
import viability.model.units.FundingYear;

/// A measure taken in one year: the figure with its working, the rating, and the rule beside it.
///
/// `figure` is empty where it cannot be worked out, and `words` say what is missing; `rule` is the
/// thresholds in words, or that there are none.
public record Measured(Measure measure, FundingYear year, Optional<Working> figure, Rating rating,
    Optional<Bands> bands, String rule, String words) {

  static Measured of(Measure measure, Subject of, int year) {
    Optional<Working> figure = measure.in(of, year);
    Optional<Bands> bands = measure.bands(of);
    Rating rating = figure.flatMap(f -> bands.map(b -> b.of(f.value()))).orElse(Rating.NOT_RATED);
    String rule = bands.map(b -> b.words(measure.unit()))
        .orElse("No threshold is published that fits; shown without a rating.");
    String words = figure.map(f -> Say.figure(f.value(), measure.unit())).orElse(measure.missing());
    return new Measured(measure, of.years().get(year).year(), figure, rating, bands, rule, words);
  }
}
