package viability.app.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jspecify.annotations.Nullable;

/// A chart without title or legend that can be drawn again and again on one JavaFX canvas.
///
/// The canvas forgets its font and colour after each drawing, but what draws on it (FXGraphics2D
/// 2.1.5) believes they still hold and leaves equal ones out. Setting others first makes it
/// set them.
final class HouseChart extends JFreeChart {
  private static final long serialVersionUID = 1;
  private static final Color UNLIKE_ANY = new Color(1, 2, 3, 4);
  private static final Font NO_FONT_OF_OURS = new Font(Font.DIALOG, Font.ITALIC, 7);

  HouseChart(Plot plot, Font title) {
    super(null, title, plot, false);
  }

  @Override
  public void draw(Graphics2D on, Rectangle2D area, @Nullable Point2D anchor,
      @Nullable ChartRenderingInfo info) {
    on.setPaint(UNLIKE_ANY);
    on.setFont(NO_FONT_OF_OURS);
    super.draw(on, area, anchor, info);
  }
}
