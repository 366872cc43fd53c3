package viability.app.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import viability.app.look.Series;

/// One arrangement's figures year by year, and how widely futures fall where that is known.
///
/// Points are in order of year; a year without a figure is left out.
public record Line(String name, Series series, List<Point> points, List<Quantiles> futures) {

  /// The wider band: the middle 8 of 10 futures.
  static final double WIDE = 0.8;
  private static final double HALF = 0.5;

  public Line {
    points = List.copyOf(points);
    futures = List.copyOf(futures);
  }

  /// The middle 8 of 10 futures, and over them the middle half; none where futures are not known.
  List<Band> bands() {
    return futures.isEmpty()
        ? List.of()
        : List.of(new Band(WIDE, futures.stream().map(Quantiles::eightOfTen).toList()),
            new Band(HALF, futures.stream().map(Quantiles::half).toList()));
  }

  /// How widely futures fall in one year.
  Optional<Quantiles> futures(int year) {
    return futures.stream().filter(at -> at.year() == year).findFirst();
  }

  /// A line without futures.
  public static Line of(String name, Series series, List<Point> points) {
    return new Line(name, series, points, List.of());
  }

  /// Every figure of the line and of its bands.
  DoubleStream figures() {
    var edges = bands().stream().flatMap(band -> band.ranges().stream())
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
