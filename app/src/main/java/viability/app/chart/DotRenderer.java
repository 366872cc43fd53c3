package viability.app.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/// Dots as large as their places allow; those of figures below zero are rings.
final class DotRenderer extends XYLineAndShapeRenderer {
  private static final long serialVersionUID = 1;
  private static final double PART = 0.82;
  private static final double MOST = 22;

  private final transient List<Double> figures;
  private final double across;
  private final double up;
  private double size = MOST;

  /// So many places `across` and `up` the plot.
  DotRenderer(List<Double> figures, double across, double up, Color colour) {
    super(false, true);
    this.figures = figures;
    this.across = across;
    this.up = up;
    setSeriesPaint(0, colour);
    setSeriesOutlineStroke(0, new java.awt.BasicStroke(1.8f));
    setDrawOutlines(true);
  }

  @Override
  public void drawItem(Graphics2D on, XYItemRendererState state, Rectangle2D area,
      PlotRenderingInfo info, XYPlot plot, ValueAxis domain, ValueAxis range, XYDataset data,
      int series, int item, @Nullable CrosshairState crosshair, int pass) {
    size = Math.min(MOST, PART * Math.min(area.getWidth() / across, area.getHeight() / up));
    super.drawItem(on, state, area, info, plot, domain, range, data, series, item, crosshair, pass);
  }

  @Override
  public Shape getItemShape(int series, int item) {
    return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
  }

  @Override
  public boolean getItemShapeFilled(int series, int item) {
    return figures.get(item) >= 0;
  }
}
