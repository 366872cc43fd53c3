package viability.app.screen.outlook;

import javafx.scene.control.Label;
import viability.app.look.Icon;
import viability.model.viability.measure.Rating;

/// A rating as a shape and a word, and a colour for those who see it.
final class RatingMark extends Label {

  RatingMark() {
    getStyleClass().addAll("strong", "rating");
    setMinWidth(USE_PREF_SIZE);
  }

  void show(Rating rating) {
    setText(rating.word() + ", " + rating.meaning());
    setGraphic(icon(rating).node());
    getStyleClass().removeIf(style -> style.startsWith("rated-"));
    getStyleClass().add(RatingStyle.of(rating));
  }

  private static Icon icon(Rating rating) {
    return switch (rating) {
      case RED -> Icon.STOP;
      case AMBER -> Icon.DOUBT;
      case GREEN -> Icon.MET;
      case NOT_RATED -> Icon.NOT_KNOWN;
    };
  }
}
