package viability.app.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import viability.app.look.Fonts;
import viability.app.look.Format;
import viability.app.look.Look;

/// A row of figures below the years, each under its own; where there is no room for all, every
/// second or third.
record FootRow(String name, List<Point> points, Look look) implements HousePlot.Overlay {
  private static final double SIZE = 12;
  private static final double AXIS = 24;
  private static final double APART = 10;

  /// The room to leave below the axis, in pixels.
  double height() {
    return SIZE * 1.5 * look.textScale();
  }

  /// The room to leave left of the upright axis, so that the name stands free of the first figure.
  double room() {
    return Words.width(name, font()) + APART;
  }

  @Override
  public void draw(Graphics2D on, Rectangle2D area, HousePlot plot) {
    on.setFont(font());
    on.setPaint(look.muted());
    double base = area.getMaxY() + (AXIS + SIZE) * look.textScale();
    on.drawString(name, 0, (float) base);
    int step = step(area, plot);
    for (int i = 0; i < points.size(); i += step) {
      String words = Format.pupils(points.get(i).value());
      double x = plot.across(points.get(i).year(), area) - Words.width(words, font()) / 2;
      on.drawString(words, (float) x, (float) base);
    }
  }

  private int step(Rectangle2D area, HousePlot plot) {
    if (points.size() < 2) {
      return 1;
    }
    double widest = points.stream()
        .mapToDouble(point -> Words.width(Format.pupils(point.value()), font())).max().orElse(0);
    double room = Math
        .abs(plot.across(points.get(1).year(), area) - plot.across(points.getFirst().year(), area));
    return Math.max(1, (int) Math.ceil((widest + APART) / room));
  }

  private Font font() {
    return Fonts.plain(SIZE * look.textScale());
  }
}
