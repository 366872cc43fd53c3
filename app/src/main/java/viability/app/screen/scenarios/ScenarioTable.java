package viability.app.screen.scenarios;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import viability.app.explain.Explain;
import viability.app.look.Format;
import viability.app.screen.part.FigureLabel;
import viability.model.projection.Explainer;

/// Scenarios by years: the group's reserve at each 31 March. Where it differs from the base the
/// figure is bold and the difference stands under it.
final class ScenarioTable extends GridPane {

  private static final double FIGURES = 84;

  private final Explain explain;
  private final Explainer explainer;

  ScenarioTable(Explain explain, Explainer explainer) {
    super(12, 6);
    this.explain = explain;
    this.explainer = explainer;
    getStyleClass().add("scenario-table");
  }

  void show(List<Outcome> outcomes) {
    getChildren().clear();
    getColumnConstraints().clear();
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(names);
    Outcome base = outcomes.getFirst();
    add(heading("Reserve at 31 March"), 0, 0);
    base.years().forEach(year -> {
      ColumnConstraints column = new ColumnConstraints(FIGURES);
      column.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(column);
      add(heading(Format.march(base.group().get(year).year())), year + 1, 0);
    });
    for (int row = 0; row < outcomes.size(); row++) {
      Outcome outcome = outcomes.get(row);
      int at = row + 1;
      add(new Label(outcome.scenario().name()), 0, at);
      outcome.years().forEach(year -> add(cell(outcome, year), year + 1, at));
    }
  }

  private Node cell(Outcome outcome, int year) {
    String reserve = outcome.reserve(year).map(Format::money).orElse("not known");
    Optional<String> change = outcome.difference(year).map(Format::change);
    FigureLabel figure = new FigureLabel(explain);
    figure.show(reserve + change.map(by -> "\n" + by).orElse(""),
        outcome.scenario().name() + ", " + Format.march(outcome.group().get(year).year()) + ": "
            + reserve + change.map(by -> ", " + by + " against the base").orElse(""),
        () -> explainer.reserve(outcome.projected(), Optional.empty(), year));
    figure.getStyleClass().add("scenario-figure");
    change.ifPresent(by -> figure.getStyleClass().add("strong"));
    return figure;
  }

  private static Label heading(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("note");
    return label;
  }
}
