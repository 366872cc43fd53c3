package viability.app.screen.appraisal;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words that wrap and are never cut off.
final class Labels {

  private Labels() {}

  static Label wrapped(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
