package viability.app.chart;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/// Several arrangements' figures of one subject (a school, or the group), in the user's order.
///
/// Where futures are `waiting`, they are those of earlier figures, until newer are worked out.
public record Lines(String subject, List<Line> lines, boolean waiting) {

  public Lines {
    lines = List.copyOf(lines);
  }

  /// Lines with the futures of these very figures, or without any.
  public Lines(String subject, List<Line> lines) {
    this(subject, lines, false);
  }

  /// Every year in which any line has a figure.
  public SortedSet<Integer> years() {
    var years = new TreeSet<Integer>();
    lines.forEach(line -> line.points().forEach(point -> years.add(point.year())));
    return years;
  }

  /// The first year of any line; throws [java.util.NoSuchElementException] where there is none.
  int first() {
    return years().first();
  }

  int last() {
    return years().last();
  }

  /// Every figure of the lines and of their bands.
  DoubleStream figures() {
    return lines.stream().flatMapToDouble(Line::figures);
  }
}
