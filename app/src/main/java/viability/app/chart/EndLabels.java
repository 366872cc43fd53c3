package viability.app.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import viability.app.look.Fonts;
import viability.app.look.Look;

/// Each line's name and last figure, at the line's end instead of a legend.
record EndLabels(List<Label> labels, double textScale) implements HousePlot.Overlay {
  private static final double SIZE = 12;
  private static final double LEADING = 14.5;
  private static final double GAP = 8;
  private static final double APART = 3;
  private static final double WIDEST_NAME = 104;

  /// What stands at the end of one line; `at` is the figure it ends at. Where the figure is empty
  /// it stands in the name.
  record Label(List<String> name, String figure, double at, Color colour) {

    int lines() {
      return name.size() + (figure.isEmpty() ? 0 : 1);
    }
  }

  static EndLabels of(List<Label> labels, Look look) {
    return new EndLabels(labels, look.textScale());
  }

  /// A label whose name is wrapped to the room there is.
  static Label label(String name, String figure, double at, Color colour, Look look) {
    var font = Fonts.bold(SIZE * look.textScale());
    return new Label(Words.wrap(name, font, WIDEST_NAME * look.textScale()), figure, at, colour);
  }

  /// The room to leave to the right of the plot, in pixels.
  double room() {
    var bold = Fonts.bold(SIZE * textScale);
    var plain = Fonts.plain(SIZE * textScale);
    return labels.stream()
        .mapToDouble(label -> Math.max(Words.width(label.figure(), plain),
            label.name().stream().mapToDouble(line -> Words.width(line, bold)).max().orElse(0)))
        .map(width -> width + GAP * 2).max().orElse(GAP);
  }

  @Override
  public void draw(Graphics2D on, Rectangle2D area, HousePlot plot) {
    double leading = LEADING * textScale;
    var heights = labels.stream().mapToDouble(label -> leading * label.lines() + APART).toArray();
    var wanted = labels.stream().mapToDouble(label -> plot.up(label.at(), area) - leading / 2)
        .toArray();
    var tops = Spread.apart(wanted, heights, area.getMinY() - leading, area.getMaxY());
    for (int i = 0; i < tops.length; i++) {
      draw(on, labels.get(i), area.getMaxX() + GAP, tops[i] + leading * 0.8);
    }
  }

  private void draw(Graphics2D on, Label label, double x, double firstBase) {
    on.setPaint(label.colour());
    on.setFont(Fonts.bold(SIZE * textScale));
    double y = firstBase;
    for (var line : label.name()) {
      on.drawString(line, (float) x, (float) y);
      y += LEADING * textScale;
    }
    on.setFont(Fonts.plain(SIZE * textScale));
    on.drawString(label.figure(), (float) x, (float) y);
  }
}
