package viability.app.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.look.Format;
import viability.app.look.Look;

/// Classes against pupils, school year by school year: as planned, single-age and mixed-age as
/// steps, and how many there would be if every class were full; the pupils stand below the years.
///
/// The classes' axis does not start at nothing: what is read here is the steps.
public final class ClassStepMap implements Chart<Classes> {
  private static final Years YEARS = Years.SCHOOL;
  private static final BasicStroke THIN = new BasicStroke(1.4f, BasicStroke.CAP_BUTT,
      BasicStroke.JOIN_ROUND, 1, new float[]{2, 3}, 0);

  @Override
  public String name() {
    return "classes";
  }

  @Override
  public String title(Classes data) {
    return "Classes and pupils, " + data.subject();
  }

  @Override
  public JFreeChart draw(Classes data, Look look) {
    var steps = data.steps().stream().map(line -> new Stroked(line.name(), look.of(line.series()),
        line.series().stroke(), line.points(), words(line, data), List.of())).toList();
    var full = new Stroked(data.full().name(), look.muted(), THIN, data.full().points(),
        words(data.full(), data), List.of());
    var lines = Stream.concat(steps.stream(), Stream.of(full)).toList();
    var below = new FootRow("Pupils", data.pupils(), look);
    var chart = LineDrawing.chart(lines, EndLabels.of(labels(lines, look), look), List.of(below),
        YEARS.axis(data.lines().first(), data.lines().last()),
        Figures.count(Scale.whole(data.figures())), look);
    var plot = (XYPlot) chart.getPlot();
    var free = plot.getInsets();
    plot.setInsets(
        new RectangleInsets(free.getTop(), below.room(), below.height(), free.getRight()), false);
    LineDrawing.asSteps(steps, plot);
    return chart;
  }

  @Override
  public String spoken(Classes data) {
    return title(data) + ". "
        + data.lines().lines().stream().map(ClassStepMap::span).collect(Collectors.joining(" "));
  }

  @Override
  public Table table(Classes data) {
    return YearTable.of(title(data), data.lines(), YEARS, YearTable::pupils);
  }

  @Override
  public List<String> points(Classes data) {
    var words = new ArrayList<String>();
    data.steps().forEach(line -> words.addAll(words(line, data)));
    words.addAll(words(data.full(), data));
    return words;
  }

  private static List<EndLabels.Label> labels(List<Stroked> lines, Look look) {
    return lines.stream().map(line -> {
      double last = line.points().getLast().value();
      return EndLabels.label(line.key() + " " + Format.pupils(last), "", last, line.colour(), look);
    }).toList();
  }

  private static List<String> words(Line line, Classes data) {
    var words = new ArrayList<String>();
    for (int i = 0; i < line.points().size(); i++) {
      var point = line.points().get(i);
      words.add(line.name() + ", " + YEARS.words(point.year()) + ": " + classes(point.value())
          + " for " + Format.pupils(data.years().get(i).pupils()) + " pupils");
    }
    return words;
  }

  private static String classes(double count) {
    return Format.pupils(count) + (count == 1 ? " class" : " classes");
  }

  private static String span(Line line) {
    var first = line.points().getFirst();
    var last = line.points().getLast();
    return line.name() + ": " + Format.pupils(first.value()) + " in " + YEARS.words(first.year())
        + ", " + Format.pupils(last.value()) + " in " + YEARS.words(last.year()) + ".";
  }
}
