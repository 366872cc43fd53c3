package viability.app.screen.appraisal;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.model.appraisal.Appraisal;
import viability.model.appraisal.principle.Principle;
import viability.model.appraisal.principle.Tested;

/// The eight principles by options: whether each passes, and why.
final class PrinciplesPane extends GridPane {

  PrinciplesPane() {
    super(16, 12);
    setId("principles");
  }

  void show(Appraisal now) {
    getChildren().clear();
    add(ScoreGrid.heading("Principle"), 0, 0);
    for (int i = 0; i < now.options().size(); i++) {
      add(ScoreGrid.heading(now.options().get(i).name()), i + 1, 0);
    }
    List<Principle> all = Appraisal.principles();
    for (int row = 0; row < all.size(); row++) {
      Principle principle = all.get(row);
      add(ScoreGrid.criterion((row + 1) + ". " + principle.title(), principle.asks()), 0, row + 1);
      List<Tested> tested = now.tested(principle);
      for (int i = 0; i < tested.size(); i++) {
        add(cell(tested.get(i)), i + 1, row + 1);
      }
    }
  }

  private static VBox cell(Tested tested) {
    Label outcome = Labels.wrapped(tested.outcome().word(), "strong", "rating");
    outcome.setGraphic(icon(tested.outcome()).node());
    VBox cell = new VBox(2, outcome, Labels.wrapped(tested.why(), "note"));
    cell.getStyleClass().add("option-cell");
    return cell;
  }

  private static Icon icon(Tested.Outcome outcome) {
    return switch (outcome) {
      case PASSES -> Icon.MET;
      case DOES_NOT -> Icon.STOP;
      case TO_JUDGE -> Icon.NOT_KNOWN;
    };
  }
}
