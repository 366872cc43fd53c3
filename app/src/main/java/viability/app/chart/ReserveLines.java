package viability.app.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.look.Format;
import viability.app.look.Look;

/// The revenue reserve at each 31 March, a line for each arrangement.
public final class ReserveLines implements Chart<Lines> {
  private static final Years YEARS = Years.MARCH;

  @Override
  public String name() {
    return "reserve";
  }

  @Override
  public String title(Lines data) {
    return "Revenue reserve, " + data.subject();
  }

  @Override
  public JFreeChart draw(Lines data, Look look) {
    var lines = data.lines().stream().filter(line -> !line.points().isEmpty()).toList();
    var stroked = lines.stream().map(line -> stroked(line, look)).toList();
    var scale = Scale.withZero(data.figures());
    var labels = EndLabels.of(lines.stream().map(line -> label(line, scale, look)).toList(), look);
    var marks = lines.stream()
        .flatMap(line -> Crossings.first(line.points(), YEARS, look.of(line.series())).stream())
        .toList();
    return LineDrawing.chart(stroked, labels, List.of(new Crossings(marks, look)),
        YEARS.axis(data.first(), data.last()), Figures.money(scale), look);
  }

  @Override
  public String spoken(Lines data) {
    return title(data) + ". "
        + data.lines().stream().map(ReserveLines::spoken).collect(Collectors.joining(" "));
  }

  @Override
  public Table table(Lines data) {
    return YearTable.of(title(data) + ", at 31 March", data, YEARS, YearTable::money);
  }

  @Override
  public List<String> points(Lines data) {
    return data.lines().stream().flatMap(line -> words(line).stream()).toList();
  }

  private static Stroked stroked(Line line, Look look) {
    return new Stroked(line.name(), look.of(line.series()), line.series().stroke(), line.points(),
        words(line), line.bands());
  }

  private static EndLabels.Label label(Line line, Scale scale, Look look) {
    var last = line.points().getLast();
    return EndLabels.label(line.name(), Figures.words(scale, last.money()), last.value(),
        look.of(line.series()), look);
  }

  private static List<String> words(Line line) {
    return line.points().stream().map(point -> line.name() + ", " + YEARS.words(point.year()) + ": "
        + Format.money(point.money())).toList();
  }

  private static String spoken(Line line) {
    if (line.points().isEmpty()) {
      return line.name() + ": not known.";
    }
    var first = line.points().getFirst();
    var last = line.points().getLast();
    var below = Crossings.first(line.points(), YEARS, java.awt.Color.BLACK)
        .map(mark -> ", " + mark.words()).orElse("");
    return line.name() + ": " + Format.money(first.money()) + " in " + YEARS.words(first.year())
        + ", " + Format.money(last.money()) + " in " + YEARS.words(last.year()) + below + ".";
  }
}
