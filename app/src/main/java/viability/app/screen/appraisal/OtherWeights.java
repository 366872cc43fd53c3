package viability.app.screen.appraisal;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.model.appraisal.Appraisal;
import viability.model.appraisal.Stability;
import viability.model.appraisal.Total;

/// The ranking under other weights, and the smallest change of one weight that matters.
final class OtherWeights extends VBox {

  private final Label swing = Labels.wrapped("");
  private final GridPane grid = new GridPane(16, 10);

  OtherWeights() {
    super(12);
    setId("other-weights");
    swing.setId("swing");
    getChildren().setAll(swing, grid);
  }

  void show(Appraisal now) {
    Stability stability = now.stability();
    swing.setText(stability.words());
    swing.setVisible(!stability.words().isEmpty());
    swing.setManaged(!stability.words().isEmpty());
    grid.getChildren().clear();
    grid.add(ScoreGrid.heading("Under"), 0, 0);
    int last = 1 + stability.yours().totals().size();
    for (int i = 1; i < last; i++) {
      grid.add(ScoreGrid.heading(stability.yours().totals().get(i - 1).option()), i, 0);
    }
    grid.add(ScoreGrid.heading("Scores highest"), last, 0);
    for (int row = 0; row < stability.views().size(); row++) {
      line(stability.views().get(row), row + 1, last);
    }
    grid.add(Labels.wrapped("Half of all weight: " + Stability.HEAVY.words() + ".", "note"), 0,
        stability.views().size() + 1, last + 1, 1);
  }

  private void line(Stability.View view, int row, int last) {
    grid.add(ScoreGrid.criterion(view.name(), view.rule()), 0, row);
    for (int i = 1; i < last; i++) {
      Label points = Labels.wrapped(points(view.ranking().totals().get(i - 1)), "option-cell");
      grid.add(points, i, row);
    }
    grid.add(
        Labels.wrapped(view.ranking().highest().orElse("cannot be said"), "strong", "option-cell"),
        last, row);
  }

  private static String points(Total total) {
    return total.isComplete()
        ? Format.pupils(total.low()) + " of 100"
        : Format.pupils(total.low()) + " to " + Format.pupils(total.high()) + " of 100";
  }
}
