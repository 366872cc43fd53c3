package viability.app.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import viability.app.chart.Chances.At;
import viability.app.chart.Chances.OfLine;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.chart.Table.Cell;
import viability.app.chart.Table.Row;
import viability.app.look.Look;

/// The chance of a reserve below zero by year, in tenths, a line for each arrangement.
public final class DeficitChances implements Chart<Chances> {
  private static final Years YEARS = Years.MARCH;

  /// A little beyond nothing and all, so that lines there are seen, and their names above them.
  private static final Scale TENTHS = new Scale(-0.03, 1.14, 0.2);

  @Override
  public String name() {
    return "deficit-chances";
  }

  @Override
  public String title(Chances data) {
    return (data.by() ? "Chance of a deficit by then, " : "Chance of a deficit, ") + data.subject();
  }

  @Override
  public JFreeChart draw(Chances data, Look look) {
    var lines = data.lines().stream().map(line -> new Stroked(line.name(), look.of(line.series()),
        line.series().stroke(), points(line), words(line), List.of())).toList();
    var labels = data.lines().stream().filter(line -> !line.years().isEmpty())
        .map(line -> EndLabels.label(line.name(), line.years().getLast().words(),
            line.years().getLast().share(), look.of(line.series()), look))
        .toList();
    var years = data.lines().stream().flatMap(line -> line.years().stream()).mapToInt(At::year)
        .summaryStatistics();
    return LineDrawing.chart(lines, EndLabels.of(labels, look), List.of(),
        YEARS.axis(years.getMin(), years.getMax()), Figures.tenths(TENTHS), look);
  }

  @Override
  public String spoken(Chances data) {
    return title(data) + ", if the assumptions hold. " + data.lines().stream()
        .map(line -> line.name() + ": " + line.years().stream()
            .map(at -> YEARS.words(at.year()) + " " + at.words()).collect(Collectors.joining(", ")))
        .collect(Collectors.joining(". ", "", "."));
  }

  @Override
  public Table table(Chances data) {
    var years = data.lines().stream().flatMap(line -> line.years().stream()).map(At::year)
        .distinct().sorted().toList();
    var headings = new java.util.ArrayList<>(List.of(data.subject()));
    years.forEach(year -> headings.add(YEARS.words(year)));
    return new Table(title(data), headings,
        data.lines().stream()
            .map(
                line -> new Row(line.name(), years.stream().map(year -> cell(line, year)).toList()))
            .toList());
  }

  @Override
  public List<String> points(Chances data) {
    return data.lines().stream().flatMap(line -> words(line).stream()).toList();
  }

  private static Cell cell(OfLine line, int year) {
    return line.years().stream().filter(at -> at.year() == year).findFirst()
        .map(at -> new Cell(at.words(), Double.toString(at.share()))).orElse(Cell.NONE);
  }

  private static List<Point> points(OfLine line) {
    return line.years().stream().map(at -> new Point(at.year(), at.share())).toList();
  }

  private static List<String> words(OfLine line) {
    return line.years().stream()
        .map(at -> line.name() + ", " + YEARS.words(at.year()) + ": " + at.words()).toList();
  }
}
