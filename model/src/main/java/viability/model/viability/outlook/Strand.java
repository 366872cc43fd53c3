package viability.model.viability.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import viability.model.viability.measure.Measure;
import viability.model.viability.measure.Measured;
import viability.model.viability.measure.Rating;
import viability.model.viability.measure.Subject;

/// One measure of an outlook in the years looked at; `worst` is the year that decides: the first
/// with the worst rating.
public record Strand(Measure measure, List<Measured> years, Measured worst) {

  public Strand {
    years = List.copyOf(years);
  }

  static Strand of(Measure measure, Subject of, int from, int to) {
    List<Measured> years = IntStream.rangeClosed(from, to)
        .mapToObj(year -> measure.measured(of, year)).toList();
    Measured worst = years.stream().min(Comparator.comparing(Measured::rating)).orElseThrow();
    return new Strand(measure, years, worst);
  }

  public Rating rating() {
    return worst.rating();
  }
}
