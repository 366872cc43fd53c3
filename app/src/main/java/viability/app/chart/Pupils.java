package viability.app.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import viability.app.chart.Line.Band;

/// A school's pupils at each October: counted, then projected from the year after the last count.
///
/// `places` are those of all year groups, the admission number times their count, where known.
public record Pupils(String subject, List<Point> counted, List<Point> projected, List<Band> bands,
    OptionalDouble places) {

  public Pupils {
    counted = List.copyOf(counted);
    projected = List.copyOf(projected);
    bands = List.copyOf(bands);
  }

  List<Point> all() {
    return Stream.concat(counted.stream(), projected.stream()).toList();
  }

  /// The projection drawn on from the last count, so that the line has no gap.
  List<Point> joined() {
    return counted.isEmpty()
        ? projected
        : Stream.concat(Stream.of(counted.getLast()), projected.stream()).toList();
  }

  DoubleStream figures() {
    var edges = bands.stream().flatMap(band -> band.ranges().stream())
        .mapToDouble(Line.Range::high);
    return Stream.of(all().stream().mapToDouble(Point::value), places.stream(), edges)
        .flatMapToDouble(figures -> figures);
  }
}
