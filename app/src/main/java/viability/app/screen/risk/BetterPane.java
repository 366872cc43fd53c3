package viability.app.screen.risk;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.Grid;

/// In how many futures each arrangement comes to more than each other.
final class BetterPane extends VBox {

  BetterPane(RiskViewModel model, Bench bench) {
    super(8);
    Grid table = new Grid("In how many futures a row has more than a column", bench.look(), 200,
        150);
    table.setId("better");
    Label note = new Label();
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(table, note);
    model.shown().subscribe(found -> found.ifPresent(now -> {
      table.show(now.better());
      table.fitRows();
      note.setText(now.note());
    }));
  }
}
