package viability.app.screen.appraisal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import viability.app.explain.Explain;
import viability.app.look.Format;
import viability.model.appraisal.Appraisal;
import viability.model.appraisal.Criteria;
import viability.model.appraisal.Criterion;
import viability.model.appraisal.Total;

/// Criteria by options: a weight as a slider, a score and a note in every cell, the gates above and
/// the points below.
final class ScoreGrid extends GridPane {

  private static final String SCALE = "Scores go from 0 to 10. Where you score nothing, figures"
      + " count where there are any; what nobody has scored leaves a range.";

  private final AppraisalModel model;
  private final Explain explain;
  private final List<GateCell> gates = new ArrayList<>();
  private final List<WeightCell> weights = new ArrayList<>();
  private final List<ScoreCell> scores = new ArrayList<>();
  private final List<Label> totals = new ArrayList<>();
  private List<String> names = List.of();

  ScoreGrid(AppraisalModel model, Explain explain) {
    super(16, 10);
    this.model = model;
    this.explain = explain;
    setId("scores");
    getStyleClass().add("score-grid");
  }

  void show(Appraisal now) {
    List<String> options = now.options().stream().map(option -> option.name()).toList();
    if (!options.equals(names)) {
      names = options;
      build();
    }
    gates.forEach(cell -> cell.show(now));
    weights.forEach(cell -> cell.show(now.weights()));
    for (int i = 0; i < scores.size(); i++) {
      scores.get(i).show(now, i / names.size());
    }
    for (int i = 0; i < totals.size(); i++) {
      String option = names.get(i);
      totals.get(i)
          .setText(now.ranking().totals().stream().filter(total -> total.option().equals(option))
              .findFirst().map(ScoreGrid::points).orElse("not ranked"));
    }
  }

  private void build() {
    getChildren().clear();
    List.of(gates, weights, scores, totals).forEach(List::clear);
    Label note = Labels
        .wrapped(SCALE + " Default weights: " + Criteria.FINANCE.source().words() + ".", "note");
    add(note, 0, 0, 2 + names.size(), 1);
    add(heading("Criterion"), 0, 1);
    add(heading("Weight \u00b7 share"), 1, 1);
    add(criterion("Gates first",
        "It can be done, and ethos and faith allow it. What does not pass is not ranked."), 0, 2);
    for (int i = 0; i < names.size(); i++) {
      add(heading(names.get(i)), 2 + i, 1);
      gates.add(new GateCell(i, names.get(i), model));
      add(gates.getLast(), 2 + i, 2);
    }
    for (int row = 0; row < Criteria.ALL.size(); row++) {
      line(Criteria.ALL.get(row), row + 3);
    }
    foot(Criteria.ALL.size() + 3);
  }

  private void line(Criterion criterion, int row) {
    add(criterion(criterion.title(), criterion.measure()), 0, row);
    weights.add(new WeightCell(criterion, model));
    add(weights.getLast(), 1, row);
    for (int i = 0; i < names.size(); i++) {
      scores.add(new ScoreCell(criterion, i, names.get(i), model, explain));
      add(scores.getLast(), 2 + i, row);
    }
  }

  private void foot(int row) {
    add(criterion("Points", "Weights times scores, out of 100."), 0, row);
    for (int i = 0; i < names.size(); i++) {
      Label total = Labels.wrapped("", "strong", "option-cell");
      total.setId("total-" + i);
      totals.add(total);
      add(total, 2 + i, row);
    }
  }

  private static String points(Total total) {
    return total.isComplete()
        ? Format.pupils(total.low())
        : Format.pupils(total.low()) + " to " + Format.pupils(total.high()) + "; "
            + total.missing().size() + " not scored";
  }

  static VBox criterion(String title, String words) {
    VBox box = new VBox(2, Labels.wrapped(title, "strong"), Labels.wrapped(words, "note"));
    box.getStyleClass().add("criterion-cell");
    return box;
  }

  static Label heading(String words) {
    return Labels.wrapped(words, "strong", "column-heading");
  }
}
