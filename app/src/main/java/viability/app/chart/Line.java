package viability.app.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import viability.app.look.Series;

/// One arrangement's figures year by year, with the ranges they may fall in where those are known.
///
/// Points are in order of year; a year without a figure is left out.
public record Line(String name, Series series, List<Point> points, List<Band> bands) {

  public Line {
    points = List.copyOf(points);
    bands = List.copyOf(bands);
  }

  /// A line without bands.
  public static Line of(String name, Series series, List<Point> points) {
    return new Line(name, series, points, List.of());
  }

  /// Every figure of the line and of its bands.
  DoubleStream figures() {
    var edges = bands.stream().flatMap(band -> band.ranges().stream())
        .flatMapToDouble(range -> DoubleStream.of(range.low(), range.high()));
    return DoubleStream.concat(points.stream().mapToDouble(Point::value), edges);
  }

  /// The middle `share` of futures, such as 0.5 or 0.8, year by year.
  public record Band(double share, List<Range> ranges) {
    public Band {
      ranges = List.copyOf(ranges);
    }
  }

  /// The lowest and the highest figure of a band in one year.
  public record Range(int year, double low, double high) {}
}
