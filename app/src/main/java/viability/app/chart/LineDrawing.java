package viability.app.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import viability.app.chart.HousePlot.Overlay;
import viability.app.chart.Line.Band;
import viability.app.look.Look;

/// Puts lines, and the bands behind them, on a plot.
final class LineDrawing {
  /// How strongly a band is filled: the wider, the lighter, and where they overlap both count.
  private static final float WIDE = 0.13f;
  private static final float NARROW = 0.2f;
  private static final double NARROW_UP_TO = 0.6;

  /// How near to a point, in pixels, the mouse is taken to mean it.
  private static final int REACH = 8;

  private LineDrawing() {}

  /// One line as drawn; `words` has one text for each point, `shade` is the colour of its bands.
  record Stroked(String key, Color colour, Stroke stroke, List<Point> points, List<String> words,
      List<Band> bands, Color shade) {

    Stroked(String key, Color colour, Stroke stroke, List<Point> points, List<String> words,
        List<Band> bands) {
      this(key, colour, stroke, points, words, bands, colour);
    }
  }

  /// A whole chart of lines, their names at their ends, and what else is written over them.
  static JFreeChart chart(List<Stroked> lines, EndLabels labels, List<Overlay> more,
      NumberAxis years, NumberAxis figures, Look look) {
    var overlays = Stream.concat(Stream.of(labels), more.stream()).toList();
    var plot = new HousePlot(data(lines), years, figures, overlays);
    draw(lines, plot);
    var style = new HouseStyle(look);
    style.dress(plot);
    return style.chart(plot, labels.room());
  }

  static XYSeriesCollection data(List<Stroked> lines) {
    var data = new XYSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      var series = new XYSeries(i + " " + lines.get(i).key());
      lines.get(i).points().forEach(point -> series.add(point.year(), point.value()));
      data.addSeries(series);
    }
    return data;
  }

  /// Draws the lines, which are the plot's first data set, and adds the bands behind them.
  static void draw(List<Stroked> lines, XYPlot plot) {
    var renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < lines.size(); i++) {
      renderer.setSeriesPaint(i, lines.get(i).colour());
      renderer.setSeriesStroke(i, lines.get(i).stroke());
    }
    XYToolTipGenerator words = (_, series, item) -> lines.get(series).words().get(item);
    renderer.setDefaultToolTipGenerator(words);
    renderer.setDefaultEntityRadius(REACH);
    plot.setRenderer(0, renderer);
    for (var line : lines) {
      line.bands().forEach(band -> add(band, line.shade(), plot));
    }
  }

  /// Draws the first lines of a plot as steps: level through each year, upright halfway between
  /// two. Where they lie on one another the later is on top.
  static void asSteps(List<Stroked> lines, XYPlot plot) {
    var data = new XYSeriesCollection();
    var renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setDefaultCreateEntities(false);
    for (int i = 0; i < lines.size(); i++) {
      data.addSeries(stepped(i + " " + lines.get(i).key(), lines.get(i).points()));
      renderer.setSeriesPaint(i, lines.get(i).colour());
      renderer.setSeriesStroke(i, lines.get(i).stroke());
      ((XYLineAndShapeRenderer) plot.getRenderer(0)).setSeriesLinesVisible(i, false);
    }
    int index = plot.getDatasetCount();
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
  }

  private static XYSeries stepped(String key, List<Point> points) {
    var series = new XYSeries(key, false, true);
    for (int i = 0; i < points.size(); i++) {
      double value = points.get(i).value();
      int year = points.get(i).year();
      series.add(i == 0 ? year : year - 0.5, value);
      series.add(i == points.size() - 1 ? year : year + 0.5, value);
    }
    return series;
  }

  private static void add(Band band, Color colour, XYPlot plot) {
    var series = new YIntervalSeries("band");
    band.ranges().forEach(range -> series.add(range.year(), (range.low() + range.high()) / 2,
        range.low(), range.high()));
    var data = new YIntervalSeriesCollection();
    data.addSeries(series);
    var renderer = new DeviationRenderer(false, false);
    renderer.setSeriesFillPaint(0, colour);
    renderer.setAlpha(band.share() > NARROW_UP_TO ? WIDE : NARROW);
    int index = plot.getDatasetCount();
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
  }
}
