package viability.app.screen.appraisal;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.model.viability.flip.Flip;

/// Which assumptions could make the two change places at all: asked for with a button, the nearest
/// first; each can be chosen to be looked at.
final class RankedPane extends VBox {

  private static final String NOTE = "Each is moved by itself, for every school and year, from its"
      + " least to its most; those that would have to move least, as a share of that range, come first.";

  private final FlipModel model;
  private final GridPane grid = new GridPane(16, 6);
  private final Label rest = Labels.wrapped("", "note");
  private final Label note = Labels.wrapped(NOTE, "note");

  RankedPane(FlipModel model) {
    super(8);
    this.model = model;
    setId("flips");
    Button look = new Button("Which assumptions could change it?", Icon.SEARCH.node());
    look.setId("flip-rank");
    look.setOnAction(event -> model.rank());
    getChildren().setAll(look, note, grid, rest);
    model.ranked().subscribe(this::show);
  }

  private void show(List<Flip> found) {
    grid.getChildren().clear();
    List<Flip> turning = found.stream().filter(flip -> !flip.turns().isEmpty()).toList();
    List<String> others = found.stream().filter(flip -> flip.turns().isEmpty())
        .map(flip -> flip.asked().assumption().title()).toList();
    if (!turning.isEmpty()) {
      grid.addRow(0, ScoreGrid.heading("Assumption"), ScoreGrid.heading("They change places at"),
          ScoreGrid.heading("Now"), ScoreGrid.heading("Within what may be expected"));
    }
    for (int row = 0; row < turning.size(); row++) {
      line(turning.get(row), row + 1);
    }
    rest.setText(others.isEmpty()
        ? ""
        : (turning.isEmpty()
            ? "None of them could, by itself: "
            : "By themselves these could not: ") + String.join("; ", others) + ".");
    for (Label label : List.of(rest, note)) {
      label.setVisible(!found.isEmpty());
      label.setManaged(!found.isEmpty());
    }
  }

  private void line(Flip flip, int row) {
    Hyperlink name = new Hyperlink(flip.asked().assumption().title());
    name.setAccessibleText("Look at " + flip.asked().assumption().title());
    name.setOnAction(
        event -> model.asked().set(model.asked().get().about(flip.asked().assumption())));
    String at = String.join(", ",
        flip.turns().stream().map(turn -> FlipData.words(flip, turn)).toList());
    String now = flip.now().isEmpty() ? "worked out" : flip.written(flip.now().getAsDouble());
    grid.addRow(row, name, Labels.wrapped(at), new Label(now),
        new Label(flip.within() ? "yes" : "no"));
  }
}
