package viability.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import viability.app.look.Fonts;
import viability.app.look.Look;

/// What every chart has in common: hairlines across and nothing else, a dark zero line, our type.
record HouseStyle(Look look) {
  private static final Color NOTHING = new Color(0, 0, 0, 0);
  private static final BasicStroke HAIRLINE = new BasicStroke(1);
  private static final BasicStroke ZERO = new BasicStroke(1.2f);
  private static final double TOP = 8;
  private static final double LEFT = 8;

  /// The finished chart of a plot, with `right` pixels left free beside it.
  JFreeChart chart(Plot plot, double right) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(TOP, LEFT, 0, right), false);
    var chart = new HouseChart(plot, Fonts.bold(15 * look.textScale()));
    chart.setBackgroundPaint(NOTHING);
    chart.setBorderVisible(false);
    chart.setTextAntiAlias(true);
    chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS,
        RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }

  /// A plot of lines, or one of several that share an axis.
  void dress(XYPlot plot) {
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(look.grid());
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(look.zero());
    plot.setRangeZeroBaselineStroke(ZERO);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    Stream.of(Optional.ofNullable(plot.getDomainAxis()), Optional.ofNullable(plot.getRangeAxis()))
        .flatMap(Optional::stream).forEach(axis -> dress(axis, look.muted()));
  }

  private void dress(Axis axis, Color colour) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(Fonts.plain(12 * look.textScale()));
    axis.setTickLabelPaint(colour);
    axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 8));
  }

  /// Bars: flat, without outline or shadow, their grid and zero line as on every chart.
  void dress(CategoryPlot plot, BarRenderer bars) {
    plot.setRenderer(bars);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(look.grid());
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(look.zero());
    plot.setRangeZeroBaselineStroke(ZERO);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    dress(plot.getDomainAxis(), look.muted());
    dress(plot.getRangeAxis(), look.muted());
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
  }

  /// The names of bars above them, each beside a square of its colour.
  LegendTitle key(CategoryPlot plot) {
    var key = new LegendTitle(plot);
    key.setPosition(RectangleEdge.TOP);
    key.setHorizontalAlignment(HorizontalAlignment.LEFT);
    key.setFrame(BlockBorder.NONE);
    key.setBackgroundPaint(null);
    key.setItemFont(Fonts.plain(12 * look.textScale()));
    key.setItemPaint(look.text());
    key.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
    return key;
  }
}
