package viability.app.screen.outlook;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import viability.app.explain.Explain;
import viability.app.look.Format;
import viability.app.screen.part.FigureLabel;
import viability.model.trace.Working;
import viability.model.viability.measure.Measured;
import viability.model.viability.outlook.Strand;

/// One measure of the outlook: its deciding figure, the year, the rating and the rule.
final class StrandTile extends VBox {

  private final Label name = new Label();
  private final FigureLabel figure;
  private final RatingMark rating = new RatingMark();
  private final Label rule = new Label();

  StrandTile(Explain explain) {
    super(2);
    getStyleClass().add("tile");
    figure = new FigureLabel(explain);
    figure.getStyleClass().add("tile-figure");
    name.getStyleClass().add("tile-name");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    rule.getStyleClass().add("note");
    rule.setWrapText(true);
    rule.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(name, figure, rating, rule);
  }

  void show(Strand strand) {
    Measured worst = strand.worst();
    setId(
        "strand-" + strand.measure().title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    name.setText(strand.measure().title() + ", " + Format.year(worst.year()));
    figure.show(worst.value().isPresent() ? worst.words() : "Not known",
        name.getText() + ": " + worst.words(), worst::working);
    rating.show(worst.rating());
    rule.setText(worst.value().isPresent() ? worst.rule() : worst.words());
  }

  /// How long the reserve lasts, as a tile of its own.
  void show(String title, String shown, String words, Optional<Working> why) {
    setId("runway");
    name.setText(title);
    figure.show(shown, words, () -> why);
    getChildren().remove(rating);
    rule.setText(words);
  }
}
