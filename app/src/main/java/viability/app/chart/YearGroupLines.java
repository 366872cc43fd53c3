package viability.app.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.ui.RectangleInsets;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.chart.YearGroups.Group;
import viability.app.look.Format;
import viability.app.look.Look;

/// Pupils by year group: a small chart for each, side by side on one scale.
public final class YearGroupLines implements Chart<YearGroups> {
  private static final double GAP = 12;

  @Override
  public String name() {
    return "year-groups";
  }

  @Override
  public String title(YearGroups data) {
    return "Pupils by year group, " + data.subject();
  }

  @Override
  public JFreeChart draw(YearGroups data, Look look) {
    var style = new HouseStyle(look);
    var all = new CombinedRangeXYPlot(Figures.count(Scale.withZero(data.lines().figures())));
    all.setGap(GAP);
    for (var group : data.groups()) {
      if (!group.points().isEmpty()) {
        all.add(small(group, data, look, style));
      }
    }
    style.dress(all);
    var chart = style.chart(all, 8);
    all.setInsets(new RectangleInsets(24 * look.textScale(), 8, 24 * look.textScale(), 8));
    return chart;
  }

  @Override
  public String spoken(YearGroups data) {
    return title(data) + ". " + data.groups().stream().filter(group -> !group.points().isEmpty())
        .map(YearGroupLines::spoken).collect(Collectors.joining(" "));
  }

  @Override
  public Table table(YearGroups data) {
    return YearTable.of(title(data), data.lines(), Years.OCTOBER, YearTable::pupils);
  }

  @Override
  public List<String> points(YearGroups data) {
    return data.groups().stream().flatMap(group -> words(group, group.points()).stream()).toList();
  }

  private static HousePlot small(Group group, YearGroups data, Look look, HouseStyle style) {
    var points = group.points();
    var counted = points.stream().filter(point -> point.year() <= data.lastCounted()).toList();
    var projected = points.stream().filter(point -> point.year() >= data.lastCounted()).toList();
    var colour = look.of(PupilsByYear.SERIES);
    var lines = List.of(
        new Stroked("counted", colour, PupilsByYear.SERIES.stroke(), counted, words(group, counted),
            List.of()),
        new Stroked("projected", colour, PupilsByYear.PROJECTED, projected, words(group, projected),
            List.of()));
    int first = points.getFirst().year();
    int last = points.getLast().year();
    var years = Years.OCTOBER.axis(first, last);
    years.setVisible(false);
    var plot = new HousePlot(LineDrawing.data(lines), years, null,
        List.of(new Heading(group.name(), Format.pupils(points.getLast().value()),
            Integer.toString(first), Integer.toString(last), look)));
    LineDrawing.draw(lines, plot);
    style.dress(plot);
    return plot;
  }

  private static List<String> words(Group group, List<Point> points) {
    return points.stream().map(point -> group.name() + ", " + Years.OCTOBER.words(point.year())
        + ": " + Format.pupils(point.value())).toList();
  }

  private static String spoken(Group group) {
    var first = group.points().getFirst();
    var last = group.points().getLast();
    return group.name() + ": " + Format.pupils(first.value()) + " in "
        + Years.OCTOBER.words(first.year()) + ", " + Format.pupils(last.value()) + " in "
        + Years.OCTOBER.words(last.year()) + ".";
  }
}
