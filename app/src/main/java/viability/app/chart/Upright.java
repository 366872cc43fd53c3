package viability.app.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import viability.app.look.Fonts;
import viability.app.look.Look;

/// An upright dashed line at a value, with words at its foot, on whichever side there is room.
record Upright(double at, String words, Look look) implements HousePlot.Overlay {
  private static final float[] DASHES = {4, 4};
  private static final double APART = 4;

  @Override
  public void draw(Graphics2D on, Rectangle2D area, HousePlot plot) {
    double x = plot.across(at, area);
    on.setPaint(look.muted());
    on.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, DASHES, 0));
    on.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
    on.setFont(Fonts.plain(12 * look.textScale()));
    double width = Words.width(words, on.getFont());
    boolean right = x + APART + width <= area.getMaxX();
    on.drawString(words, (float) (right ? x + APART : x - APART - width),
        (float) (area.getMaxY() - 6));
  }
}
