package viability.app.screen.scenarios;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.part.ChoiceWords;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.scenario.Scenario;

/// Asks for a scenario: name, words, evidence, and differences picked from the catalogue.
final class ScenarioDialog extends Dialog<Scenario> {

  private final ScenarioDraftModel draft;
  private final VBox lines = new VBox(6);
  private final Label problem = new Label();
  private final Node take;

  ScenarioDialog(ScenarioDraftModel draft) {
    this.draft = draft;
    setTitle("Scenario");
    ButtonType ok = new ButtonType("Keep", ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(ok, ButtonType.CANCEL);
    take = getDialogPane().lookupButton(ok);
    problem.getStyleClass().add("note");
    Label differences = new Label("Differences from the base");
    differences.getStyleClass().add("section-title");
    VBox all = new VBox(10, words(), differences, lines, adding(), problem);
    all.setPrefWidth(760);
    all.setPadding(new Insets(16));
    getDialogPane().setContent(all);
    setResultConverter(pressed -> pressed == ok ? draft.scenario() : null);
    showLines();
  }

  private Node words() {
    TextField name = field(new TextField(draft.name()), "name", draft::name);
    GridPane grid = new GridPane(12, 8);
    grid.addRow(0, label("Name"), name);
    grid.addRow(1, label("What it means"), area(draft.words(), "words", draft::words));
    grid.addRow(2, label("Evidence"), area(draft.evidence(), "evidence", draft::evidence));
    return grid;
  }

  private Node adding() {
    ComboBox<Assumption> all = new ComboBox<>();
    all.setId("add-difference");
    all.setPromptText("Add a difference\u2026");
    all.setConverter(new ChoiceWords<>(Assumption::title));
    all.getItems().setAll(Assumptions.ALL);
    all.valueProperty().subscribe((before, chosen) -> {
      if (chosen != null) {
        draft.add(chosen);
        showLines();
      }
    });
    return new HBox(8, Icon.ADD.node(), all);
  }

  private void showLines() {
    lines.getChildren().clear();
    for (int i = 0; i < draft.changes().size(); i++) {
      int place = i;
      lines.getChildren().add(new ChangeLine(draft, place, this::check, () -> {
        draft.remove(place);
        showLines();
      }));
    }
    check();
  }

  private void check() {
    problem.setText(draft.problem());
    take.setDisable(!draft.problem().isEmpty());
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private TextArea area(String words, String id, java.util.function.Consumer<String> typed) {
    TextArea area = field(new TextArea(words), id, typed);
    area.setWrapText(true);
    area.setPrefRowCount(2);
    area.setPrefColumnCount(40);
    return area;
  }

  private <T extends TextInputControl> T field(T field, String id,
      java.util.function.Consumer<String> typed) {
    field.setId(id);
    field.textProperty().subscribe((before, now) -> {
      typed.accept(now);
      check();
    });
    return field;
  }
}
