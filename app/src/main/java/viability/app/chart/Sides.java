package viability.app.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import viability.app.look.Fonts;
import viability.app.look.Look;

/// What above and below the zero line mean, in the corners over and under it.
record Sides(String above, String below, Look look) implements HousePlot.Overlay {

  @Override
  public void draw(Graphics2D on, Rectangle2D area, HousePlot plot) {
    double size = 12 * look.textScale();
    on.setFont(Fonts.plain(size));
    on.setPaint(look.muted());
    double zero = plot.up(0, area);
    if (zero - area.getMinY() > size * 2) {
      on.drawString("\u2191 " + above, (float) area.getMinX() + 4, (float) (area.getMinY() + size));
    }
    if (area.getMaxY() - zero > size * 3) {
      on.drawString("\u2193 " + below, (float) area.getMinX() + 4,
          (float) (area.getMaxY() - size * 2));
    }
  }
}
