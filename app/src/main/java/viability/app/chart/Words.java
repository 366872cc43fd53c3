package viability.app.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Measures and wraps text without a window.
final class Words {
  private static final FontRenderContext ANYWHERE = new FontRenderContext(null, true, true);

  private Words() {}

  static double width(String text, Font font) {
    return font.getStringBounds(text, ANYWHERE).getWidth();
  }

  /// The text in lines no wider than `room` pixels where its words allow.
  static List<String> wrap(String text, Font font, double room) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : text.split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, font) <= room) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }
}
