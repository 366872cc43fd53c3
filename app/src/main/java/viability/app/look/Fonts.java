package viability.app.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The one typeface of the window, the charts and the reports, which the program carries with it.
///
/// Its digits all have one width, so figures line up in columns. Its bold is a semi-bold.
public final class Fonts {
  public static final String FAMILY = "Viability Sans";

  /// The font files, regular first, for writers that embed them.
  public static final List<String> FILES = List.of("font/ViabilitySans-Regular.ttf",
      "font/ViabilitySans-Bold.ttf");

  private Fonts() {}

  /// Makes the typeface known to JavaFX; asking again does no harm.
  public static void loadForWindow() {
    for (var file : FILES) {
      try (var bytes = open(file)) {
        if (javafx.scene.text.Font.loadFont(bytes, 13) == null) {
          throw new IllegalStateException("JavaFX cannot read " + file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Makes the typeface known to AWT, which draws the charts; asking again does no harm.
  public static void loadForCharts() {
    for (var file : FILES) {
      try (var bytes = open(file)) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("AWT cannot read " + file, e);
      }
    }
  }

  /// A font of charts, `size` in pixels; [#loadForCharts()] comes first.
  public static Font plain(double size) {
    return new Font(FAMILY, Font.PLAIN, 1).deriveFont((float) size);
  }

  /// A semi-bold font of charts, `size` in pixels.
  public static Font bold(double size) {
    return new Font(FAMILY, Font.BOLD, 1).deriveFont((float) size);
  }

  /// The bytes of one of [#FILES].
  public static InputStream open(String file) {
    var bytes = Fonts.class.getResourceAsStream(file);
    if (bytes == null) {
      throw new IllegalStateException("The program was packed without " + file);
    }
    return bytes;
  }
}
