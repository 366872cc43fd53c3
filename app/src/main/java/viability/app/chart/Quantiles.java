package viability.app.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import viability.app.chart.Line.Range;

/// How widely futures fall in one year, in pounds, pupils or classes: so many in a hundred come to
/// no more than each.
public record Quantiles(int year, double p5, double p10, double p25, double p50, double p75,
    double p90, double p95) {

  /// One of the seven, and of how many futures in a hundred it is the most.
  record Rank(int percent, ToDoubleFunction<Quantiles> figure) {}

  static final List<Rank> RANKS = List.of(new Rank(5, Quantiles::p5), new Rank(10, Quantiles::p10),
      new Rank(25, Quantiles::p25), new Rank(50, Quantiles::p50), new Rank(75, Quantiles::p75),
      new Rank(90, Quantiles::p90), new Rank(95, Quantiles::p95));

  Range half() {
    return new Range(year, p25, p75);
  }

  Range eightOfTen() {
    return new Range(year, p10, p90);
  }
}
