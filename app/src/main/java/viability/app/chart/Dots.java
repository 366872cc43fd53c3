package viability.app.chart;

import java.util.List;
import viability.app.look.Series;

/// Futures that stand for all, equally likely, from the lowest figure to the highest, of one
/// subject under one arrangement in the year that starts in `year`.
public record Dots(Measured what, String subject, String arrangement, Series series, int year,
    List<Double> figures) {

  public Dots {
    figures = figures.stream().sorted().toList();
  }

  long belowZero() {
    return figures.stream().filter(figure -> figure < 0).count();
  }
}
