package viability.app.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import viability.app.look.Format;
import viability.app.look.Look;

/// Income less spending in each year, a bar for each arrangement.
public final class InYearBars implements Chart<Lines> {
  private static final Years YEARS = Years.FUNDING;

  @Override
  public String name() {
    return "in-year";
  }

  @Override
  public String title(Lines data) {
    return "In-year balance, " + data.subject();
  }

  @Override
  public JFreeChart draw(Lines data, Look look) {
    var bars = new BarRenderer();
    bars.setItemMargin(0.08);
    bars.setMaximumBarWidth(0.05);
    bars.setDefaultLegendShape(new java.awt.Rectangle(-5, -5, 10, 10));
    bars.setDefaultToolTipGenerator(
        (figures, row, column) -> words(figures.getRowKey(row).toString(),
            figures.getColumnKey(column).toString(), figures.getValue(row, column).doubleValue()));
    for (int i = 0; i < data.lines().size(); i++) {
      bars.setSeriesPaint(i, look.of(data.lines().get(i).series()));
    }
    var axis = new CategoryAxis();
    axis.setCategoryMargin(0.3);
    axis.setMaximumCategoryLabelLines(2);
    var plot = new CategoryPlot(figures(data), axis, Figures.money(Scale.withZero(data.figures())),
        bars);
    var style = new HouseStyle(look);
    style.dress(plot, bars);
    var chart = style.chart(plot, 8);
    chart.addSubtitle(style.key(plot));
    return chart;
  }

  @Override
  public String spoken(Lines data) {
    return title(data) + ". "
        + data.lines().stream().map(InYearBars::spoken).collect(Collectors.joining(" "));
  }

  @Override
  public Table table(Lines data) {
    return YearTable.of(title(data), data, YEARS, YearTable::money);
  }

  @Override
  public List<String> points(Lines data) {
    return data.lines().stream().flatMap(line -> line.points().stream()
        .map(point -> words(line.name(), YEARS.words(point.year()), point.value()))).toList();
  }

  private static DefaultCategoryDataset figures(Lines data) {
    var figures = new DefaultCategoryDataset();
    for (var line : data.lines()) {
      for (int year : data.years()) {
        figures.addValue(null, line.name(), YEARS.words(year));
      }
      line.points().forEach(
          point -> figures.addValue(point.value(), line.name(), YEARS.words(point.year())));
    }
    return figures;
  }

  private static String words(String name, String year, double pounds) {
    return name + ", " + year + ": " + Format.money(new Point(0, pounds).money());
  }

  private static String spoken(Line line) {
    if (line.points().isEmpty()) {
      return line.name() + ": not known.";
    }
    long over = line.points().stream().filter(point -> point.value() < 0).count();
    var last = line.points().getLast();
    return line.name() + ": spends more than it receives in " + over + " of " + line.points().size()
        + " years; " + Format.money(last.money()) + " in " + YEARS.words(last.year()) + ".";
  }
}
