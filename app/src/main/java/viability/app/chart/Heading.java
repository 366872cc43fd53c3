package viability.app.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import viability.app.look.Fonts;
import viability.app.look.Look;

/// The name of a small chart and its last figure over it, its first and last year below.
record Heading(String name, String figure, String firstYear, String lastYear,
    Look look) implements HousePlot.Overlay {
  private static final double SIZE = 12;

  @Override
  public void draw(Graphics2D on, Rectangle2D area, HousePlot plot) {
    double size = SIZE * look.textScale();
    double over = area.getMinY() - size / 2;
    double under = area.getMaxY() + size * 1.4;
    on.setPaint(look.text());
    on.setFont(Fonts.bold(size));
    left(on, name, area, over);
    on.setFont(Fonts.plain(size));
    on.setPaint(look.muted());
    right(on, figure, area, over);
    left(on, firstYear, area, under);
    right(on, lastYear, area, under);
  }

  private static void left(Graphics2D on, String words, Rectangle2D area, double base) {
    on.drawString(words, (float) area.getMinX(), (float) base);
  }

  private static void right(Graphics2D on, String words, Rectangle2D area, double base) {
    double width = Words.width(words, on.getFont());
    on.drawString(words, (float) (area.getMaxX() - width), (float) base);
  }
}
