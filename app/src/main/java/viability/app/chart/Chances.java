package viability.app.chart;

import java.util.List;
import viability.app.look.Series;

/// The chance of a reserve below zero year by year, under several arrangements: at each 31 March,
/// or where `by` at that or an earlier one.
public record Chances(String subject, boolean by, List<OfLine> lines) {

  public Chances {
    lines = List.copyOf(lines);
  }

  /// One arrangement's chances, in order of year.
  public record OfLine(String name, Series series, List<At> years) {
    public OfLine {
      years = List.copyOf(years);
    }
  }

  /// The chance at the end of the year that starts in `year`: from 0 to 1, and in words.
  public record At(int year, double share, String words) {}
}
