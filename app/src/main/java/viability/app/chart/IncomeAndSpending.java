package viability.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.look.Format;
import viability.app.look.Look;

/// Income and spending year by year, the gap between them shaded.
///
/// The figures' axis does not start at nothing: what is read here is the gap.
public final class IncomeAndSpending implements Chart<Budget> {
  private static final Years YEARS = Years.FUNDING;
  private static final int SHADE = 40;
  private static final float[] DASHES = {9, 3};

  @Override
  public String name() {
    return "income-and-spending";
  }

  @Override
  public String title(Budget data) {
    return "Income and spending, " + data.subject();
  }

  @Override
  public JFreeChart draw(Budget data, Look look) {
    var income = new Stroked("Income", look.more(), new BasicStroke(2.4f), data.income(),
        words("Income", data.income()), List.of());
    var spending = new Stroked("Spending", look.less(),
        new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0),
        data.spending(), words("Spending", data.spending()), List.of());
    var lines = data.lines();
    var scale = Scale.tight(lines.figures());
    var labels = EndLabels.of(List.of(label(income, scale, look), label(spending, scale, look)),
        look);
    var chart = LineDrawing.chart(List.of(income, spending), labels, List.of(),
        YEARS.axis(lines.first(), lines.last()), Figures.money(scale), look);
    shade((XYPlot) chart.getPlot(), look);
    return chart;
  }

  @Override
  public String spoken(Budget data) {
    long over = data.income().stream()
        .filter(income -> data.spending().stream().anyMatch(
            spending -> spending.year() == income.year() && spending.value() > income.value()))
        .count();
    return title(data) + ". " + span("Income", data.income()) + " "
        + span("Spending", data.spending()) + " Spending is above income in " + over + " of "
        + data.income().size() + " years.";
  }

  @Override
  public Table table(Budget data) {
    return YearTable.of(title(data), data.lines(), YEARS, YearTable::money);
  }

  @Override
  public List<String> points(Budget data) {
    return data.lines().lines().stream().flatMap(line -> words(line.name(), line.points()).stream())
        .toList();
  }

  private static void shade(XYPlot plot, Look look) {
    var gap = new XYDifferenceRenderer(faint(look.more()), faint(look.less()), false);
    gap.setSeriesPaint(0, faint(look.more()));
    gap.setSeriesPaint(1, faint(look.less()));
    gap.setDefaultCreateEntities(false);
    plot.setDataset(1, plot.getDataset(0));
    plot.setRenderer(1, gap);
  }

  private static Color faint(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), SHADE);
  }

  private static EndLabels.Label label(Stroked line, Scale scale, Look look) {
    var last = line.points().getLast();
    return EndLabels.label(line.key(), Figures.words(scale, last.money()), last.value(),
        line.colour(), look);
  }

  private static List<String> words(String name, List<Point> points) {
    return points.stream()
        .map(point -> name + ", " + YEARS.words(point.year()) + ": " + Format.money(point.money()))
        .toList();
  }

  private static String span(String name, List<Point> points) {
    var first = points.getFirst();
    var last = points.getLast();
    return name + ": " + Format.money(first.money()) + " in " + YEARS.words(first.year()) + ", "
        + Format.money(last.money()) + " in " + YEARS.words(last.year()) + ".";
  }
}
