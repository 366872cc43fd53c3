package viability.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
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
    var chart = new JFreeChart(null, Fonts.bold(15 * look.textScale()), plot, false);
    chart.setBackgroundPaint(NOTHING);
    chart.setBorderVisible(false);
    chart.setTextAntiAlias(true);
    chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS,
        RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }

  void dress(XYPlot plot) {
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(look.grid());
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(look.zero());
    plot.setRangeZeroBaselineStroke(ZERO);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    dress(plot.getDomainAxis(), look.muted());
    dress(plot.getRangeAxis(), look.muted());
  }

  void dress(CategoryPlot plot) {
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(look.grid());
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(look.zero());
    plot.setRangeZeroBaselineStroke(ZERO);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    dress(plot.getDomainAxis(), look.muted());
    dress(plot.getRangeAxis(), look.muted());
  }

  private void dress(Axis axis, Color colour) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(Fonts.plain(12 * look.textScale()));
    axis.setTickLabelPaint(colour);
    axis.setTickLabelInsets(axis instanceof NumberAxis || axis instanceof CategoryAxis
        ? new RectangleInsets(4, 4, 4, 8)
        : RectangleInsets.ZERO_INSETS);
  }
}
