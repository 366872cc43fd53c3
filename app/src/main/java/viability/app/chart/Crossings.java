package viability.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.app.look.Fonts;
import viability.app.look.Look;

/// Marks where lines first pass below zero, with words beside the mark.
record Crossings(List<Mark> marks, Look look) implements HousePlot.Overlay {
  private static final double RADIUS = 4.5;
  private static final double BELOW = 19;

  /// One place on the zero line; `across` lies between two years.
  record Mark(double across, String words, Color colour) {}

  /// Where a line first goes from zero or more to below it.
  static Optional<Mark> first(List<Point> points, Years years, Color colour) {
    for (int i = 1; i < points.size(); i++) {
      var before = points.get(i - 1);
      var after = points.get(i);
      if (before.value() >= 0 && after.value() < 0) {
        double share = before.value() / (before.value() - after.value());
        return Optional.of(new Mark(before.year() + share * (after.year() - before.year()),
            words(after.year(), years), colour));
      }
    }
    return Optional.empty();
  }

  static String words(int year, Years years) {
    return "below zero from " + years.words(year);
  }

  @Override
  public void draw(Graphics2D on, Rectangle2D area, HousePlot plot) {
    on.setFont(Fonts.plain(12 * look.textScale()));
    double zero = plot.up(0, area);
    var taken = new ArrayList<Rectangle2D>();
    for (var mark : marks) {
      double x = plot.across(mark.across(), area);
      write(on, mark, x, zero, area, taken);
      circle(on, mark.colour(), x, zero);
    }
  }

  /// Below the line and to the left, where a falling line leaves room; else above and to the right.
  private void write(Graphics2D on, Mark mark, double x, double zero, Rectangle2D area,
      List<Rectangle2D> taken) {
    double leading = 15 * look.textScale();
    double width = Words.width(mark.words(), on.getFont());
    boolean left = x - RADIUS * 2 - width >= area.getMinX();
    double start = left ? x - RADIUS * 2 - width : x + RADIUS * 2;
    double base = left ? zero + BELOW * look.textScale() : zero - RADIUS * 2;
    var box = new Rectangle2D.Double(start, base - leading, width, leading);
    while (taken.stream().anyMatch(box::intersects)) {
      box.y += left ? leading : -leading;
    }
    taken.add(box);
    on.setPaint(mark.colour());
    on.drawString(mark.words(), (float) box.x, (float) (box.y + leading));
  }

  private void circle(Graphics2D on, Color colour, double x, double y) {
    var circle = new Ellipse2D.Double(x - RADIUS, y - RADIUS, RADIUS * 2, RADIUS * 2);
    on.setPaint(look.ground());
    on.fill(circle);
    on.setPaint(colour);
    on.setStroke(new BasicStroke(2));
    on.draw(circle);
  }
}
