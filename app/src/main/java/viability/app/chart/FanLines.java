package viability.app.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.look.Look;

/// A measure year by year, a line for each arrangement: the central case, and behind it the middle
/// half of futures, dark, and the middle 8 of 10, light. Futures still of earlier figures are grey.
public final class FanLines implements Chart<Fans> {

  @Override
  public String name() {
    return "fan";
  }

  @Override
  public String title(Fans data) {
    return data.what().words() + ", " + data.lines().subject();
  }

  @Override
  public JFreeChart draw(Fans data, Look look) {
    var lines = data.lines().lines().stream().filter(line -> !line.points().isEmpty()).toList();
    var stroked = lines.stream().map(line -> stroked(data, line, look)).toList();
    var scale = data.what().scale(data.lines().figures());
    var labels = EndLabels.of(lines.stream().map(line -> label(data, line, scale, look)).toList(),
        look);
    var years = data.what().years();
    var marks = lines.stream().filter(_ -> data.what() == Measured.RESERVE)
        .flatMap(line -> Crossings.first(line.points(), years, look.of(line.series())).stream())
        .toList();
    return LineDrawing.chart(stroked, labels, List.of(new Crossings(marks, look)),
        years.axis(data.lines().first(), data.lines().last()), data.what().axis(scale), look);
  }

  @Override
  public String spoken(Fans data) {
    var lines = data.lines().lines().stream().map(line -> FanWords.line(data, line))
        .collect(Collectors.joining(" "));
    return title(data) + ". " + lines
        + (data.lines().waiting()
            ? " The shading is of earlier figures; the futures of these are being worked out."
            : "");
  }

  @Override
  public Table table(Fans data) {
    return FanTable.of(title(data), data);
  }

  @Override
  public List<String> points(Fans data) {
    return data.lines().lines().stream().flatMap(line -> FanWords.points(data, line).stream())
        .toList();
  }

  private static Stroked stroked(Fans data, Line line, Look look) {
    var colour = look.of(line.series());
    return new Stroked(line.name(), colour, line.series().stroke(), line.points(),
        FanWords.points(data, line), line.bands(), data.lines().waiting() ? look.muted() : colour);
  }

  private static EndLabels.Label label(Fans data, Line line, Scale scale, Look look) {
    var last = line.points().getLast();
    return EndLabels.label(line.name(), data.what().beside(scale, last.value()), last.value(),
        look.of(line.series()), look);
  }
}
