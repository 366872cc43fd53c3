package viability.app.chart;

import java.util.List;

/// Lines and their futures in words.
final class FanWords {
  private FanWords() {}

  /// Each figure of a line, with the middle 8 of 10 futures where they are of these figures.
  static List<String> points(Fans data, Line line) {
    return line.points().stream().map(point -> line.name() + ", " + data.what().year(point.year())
        + ": " + data.what().figure(point.value()) + futures(data, line, point.year())).toList();
  }

  private static String futures(Fans data, Line line, int year) {
    return data.lines().waiting()
        ? ""
        : line.futures(year).filter(at -> at.p10() < at.p90())
            .map(at -> "; 8 of 10 futures: " + between(data, at, " to ")).orElse("");
  }

  /// Where a line starts and ends, when it passes below zero, and how widely futures fall.
  static String line(Fans data, Line line) {
    if (line.points().isEmpty()) {
      return line.name() + ": not known.";
    }
    var what = data.what();
    var first = line.points().getFirst();
    var last = line.points().getLast();
    var below = what == Measured.RESERVE
        ? Crossings.first(line.points(), what.years(), java.awt.Color.BLACK)
            .map(mark -> ", " + mark.words()).orElse("")
        : "";
    var likely = data.lines().waiting()
        ? ""
        : line.futures(last.year())
            .map(at -> "; between " + between(data, at, " and ") + " in 8 of 10 futures")
            .orElse("");
    return line.name() + ": " + what.figure(first.value()) + " in " + what.year(first.year()) + ", "
        + what.figure(last.value()) + " in " + what.year(last.year()) + below + likely + ".";
  }

  private static String between(Fans data, Quantiles at, String and) {
    return data.what().figure(at.p10()) + and + data.what().figure(at.p90());
  }
}
