package viability.app.look;

import java.awt.Color;

/// The colours and the text size that a chart is drawn with.
///
/// `more` and `less` are the two colours of changes: apart for every eye, and neither good nor bad.
/// `textScale` is 1 for ordinary text and 2 for text at 200%.
public record Look(boolean dark, Color ground, Color text, Color muted, Color grid, Color zero,
    Color more, Color less, double textScale) {
  public static final Look LIGHT = new Look(false, Color.WHITE, rgb("#1f2328"), rgb("#636c76"),
      rgb("#e8eaed"), rgb("#1f2328"), rgb("#1f7f7f"), rgb("#a8660f"), 1);
  public static final Look DARK = new Look(true, rgb("#0d1117"), rgb("#e6edf3"), rgb("#9aa4af"),
      rgb("#262c34"), rgb("#c9d1d9"), rgb("#3fb0ac"), rgb("#d9a04a"), 1);
  public static final Look CONTRAST = new Look(false, Color.WHITE, Color.BLACK, Color.BLACK,
      rgb("#8c8c8c"), Color.BLACK, rgb("#005f5f"), rgb("#7a4700"), 1);

  /// The same colours with larger or smaller text.
  public Look scaled(double scale) {
    return new Look(dark, ground, text, muted, grid, zero, more, less, scale);
  }

  public Color of(Series series) {
    return series.colour(dark);
  }

  private static Color rgb(String hex) {
    return Color.decode(hex);
  }
}
