package viability.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// The three looks of the window: AtlantaFX's Primer with our tokens over it.
public enum Theme {
  LIGHT("Light", ""), DARK("Dark", "dark.css"), CONTRAST("High contrast", "contrast.css");

  private final String words;
  private final String sheet;

  Theme(String words, String sheet) {
    this.words = words;
    this.sheet = sheet;
  }

  /// The name a menu shows.
  public String words() {
    return words;
  }

  /// What charts are drawn with under this theme.
  public Look look(double textScale) {
    var look = switch (this) {
      case LIGHT -> Look.LIGHT;
      case DARK -> Look.DARK;
      case CONTRAST -> Look.CONTRAST;
    };
    return look.scaled(textScale);
  }

  /// Dresses a scene, with text at 1 (100%) to 2 (200%); can be called again to change either.
  ///
  /// The base style sheet is the whole program's, so menus and tooltips follow.
  public void dress(Scene scene, double textScale) {
    Fonts.loadForWindow();
    Fonts.loadForCharts();
    var base = this == DARK ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    scene.getStylesheets().setAll(Stream.of("viability.css", sheet).filter(name -> !name.isEmpty())
        .map(Theme::address).toList());
    scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", 13 * textScale));
  }

  private static String address(String sheet) {
    var found = Theme.class.getResource(sheet);
    if (found == null) {
      throw new IllegalStateException("The program was packed without " + sheet);
    }
    return found.toExternalForm();
  }
}
