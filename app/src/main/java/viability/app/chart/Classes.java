package viability.app.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import viability.app.look.Series;

/// A school's, or a group's, classes from each September, and what its pupils would come to in
/// classes made in other ways.
public record Classes(String subject, List<Year> years) {

  static final String PLANNED = "As planned";

  public Classes {
    years = List.copyOf(years);
  }

  /// One school year, by the year it starts in. `full` are the classes that would be needed if
  /// every one were full, a part counting as a part.
  public record Year(int start, int pupils, int planned, int singleAge, int mixedAge,
      double full) {}

  /// The three ways of making classes, in whole classes.
  List<Line> steps() {
    return List.of(line(PLANNED, Series.BLUE, Year::planned),
        line("Single-age", Series.SLATE, Year::singleAge),
        line("Mixed-age", Series.ORANGE, Year::mixedAge));
  }

  /// The classes that would be needed if every one were full.
  Line full() {
    return line("If every class were full", Series.GREY, Year::full);
  }

  List<Point> pupils() {
    return points(Year::pupils);
  }

  /// Every line, for the table.
  Lines lines() {
    List<Line> steps = steps();
    return new Lines(subject, List.of(steps.get(0), steps.get(1), steps.get(2), full(),
        Line.of("Pupils", Series.BLUE, pupils())));
  }

  DoubleStream figures() {
    return years.stream()
        .flatMapToDouble(y -> DoubleStream.of(y.planned(), y.singleAge(), y.mixedAge(), y.full()));
  }

  private Line line(String name, Series series, ToDoubleFunction<Year> value) {
    return Line.of(name, series, points(value));
  }

  private List<Point> points(ToDoubleFunction<Year> value) {
    return years.stream().map(year -> new Point(year.start(), value.applyAsDouble(year))).toList();
  }
}
