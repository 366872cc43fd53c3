package viability.app.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Locale;

/// A colour and a line style that stand for one arrangement everywhere: pills, lines, bars,
/// reports.
///
/// All have equal weight. They can be told apart without seeing colour, by their dashes; each is
/// readable as text on both grounds. The style sheets carry the same colours as tokens.
public enum Series {
  /// Alone, as the schools are or with their own actions.
  SLATE("#4d5560", "#aab4c0", "6 4"),
  /// A second way of carrying on alone.
  GREY("#6f7782", "#8b95a1", "2 3"), BLUE("#0b6bcb", "#58a6ff", ""), VIOLET("#8a5cb8", "#bc93e8",
      "12 4"), ORANGE("#b3592b", "#e8915b", "9 3 2 3"), TEAL("#137a6e", "#46c2b1",
          "16 3 4 3"), PINK("#b0307c", "#ec7fbf",
              "4 2"), GOLD("#866400", "#d9b13b", "14 3 2 3 2 3");

  private static final float WIDTH = 2.4f;

  private final String light;
  private final String dark;
  private final String dashes;

  Series(String light, String dark, String dashes) {
    this.light = light;
    this.dark = dark;
    this.dashes = dashes;
  }

  public Color colour(boolean onDark) {
    return Color.decode(onDark ? dark : light);
  }

  /// The token in the style sheets: `-series-blue`.
  public String token() {
    return "-series-" + name().toLowerCase(Locale.ROOT);
  }

  /// The style class that sets `-series` to this colour, for pills and figures: `series-blue`.
  public String styleClass() {
    return token().substring(1);
  }

  /// The line, with its dashes.
  public BasicStroke stroke() {
    return dashes.isEmpty()
        ? new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths(), 0);
  }

  private float[] lengths() {
    var words = dashes.split(" ", -1);
    var lengths = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      lengths[i] = Float.parseFloat(words[i]);
    }
    return lengths;
  }
}
