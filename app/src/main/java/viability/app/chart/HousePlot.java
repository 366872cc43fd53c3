package viability.app.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/// A plot that writes beside and over its data area, which JFreeChart's annotations cannot.
final class HousePlot extends XYPlot {
  private static final long serialVersionUID = 1;

  private final transient List<Overlay> overlays;

  HousePlot(XYDataset data, ValueAxis years, @Nullable ValueAxis figures, List<Overlay> overlays) {
    super(data, years, figures, null);
    this.overlays = List.copyOf(overlays);
  }

  /// Something drawn after everything else.
  interface Overlay {
    void draw(Graphics2D on, Rectangle2D area, HousePlot plot);
  }

  @Override
  public void draw(Graphics2D on, Rectangle2D area, @Nullable Point2D anchor,
      @Nullable PlotState parent, @Nullable PlotRenderingInfo info) {
    var known = info == null ? new PlotRenderingInfo(new ChartRenderingInfo(null)) : info;
    super.draw(on, area, anchor, parent, known);
    overlays.forEach(overlay -> overlay.draw(on, known.getDataArea(), this));
  }

  double across(double year, Rectangle2D area) {
    return getDomainAxis().valueToJava2D(year, area, getDomainAxisEdge());
  }

  double up(double figure, Rectangle2D area) {
    return getRangeAxis().valueToJava2D(figure, area, getRangeAxisEdge());
  }
}
