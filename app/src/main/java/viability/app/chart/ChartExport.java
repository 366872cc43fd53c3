package viability.app.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import viability.app.look.Fonts;
import viability.app.look.Format;
import viability.app.look.Look;

/// Writes a chart as a picture that says for itself what it shows: title, scenario and date on it.
///
/// The look is the one that the chart was drawn with.
public record ChartExport(String title, String scenario, LocalDate date, Look look) {
  /// Ours, and what comes nearest where it is not installed.
  private static final String FAMILIES = "\"" + Fonts.FAMILY
      + "\", Inter, \"Segoe UI\", Helvetica, Arial, sans-serif";
  private static final int HEADER = 56;
  private static final int MARGIN = 16;

  /// A PNG file; `scale` 2 is sharp in print. Width and height are the chart's, in pixels at 1.
  public byte[] png(JFreeChart chart, int width, int height, double scale) {
    var image = new BufferedImage((int) Math.ceil(scale * fullWidth(width)),
        (int) Math.ceil(scale * fullHeight(height)), BufferedImage.TYPE_INT_RGB);
    var on = image.createGraphics();
    on.scale(scale, scale);
    draw(chart, width, height, on);
    on.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// An SVG document, whose text stays text.
  public String svg(JFreeChart chart, int width, int height) {
    var on = new SVGGraphics2D(fullWidth(width), fullHeight(height));
    draw(chart, width, height, on);
    return on.getSVGDocument().replace("\"" + Fonts.FAMILY + "\"", FAMILIES);
  }

  private void draw(JFreeChart chart, int width, int height, Graphics2D on) {
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
        RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    on.setPaint(look.ground());
    on.fillRect(0, 0, fullWidth(width), fullHeight(height));
    on.setPaint(look.text());
    on.setFont(Fonts.bold(15));
    on.drawString(title, MARGIN, MARGIN + 13);
    on.setPaint(look.muted());
    on.setFont(Fonts.plain(12));
    on.drawString("Scenario: " + scenario + " · " + Format.day(date), MARGIN, MARGIN + 31);
    chart.draw(on, new Rectangle(MARGIN, HEADER, width, height));
  }

  private static int fullWidth(int width) {
    return width + 2 * MARGIN;
  }

  private static int fullHeight(int height) {
    return height + HEADER + MARGIN;
  }
}
