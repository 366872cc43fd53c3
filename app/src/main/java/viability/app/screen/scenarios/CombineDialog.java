package viability.app.screen.scenarios;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.model.scenario.Scenario;

/// Asks which scenarios to combine, and what to call the result.
final class CombineDialog extends Dialog<Scenario> {

  private final CombineModel model;
  private final Label says = new Label();
  private final TextField name = new TextField();
  private final Node take;

  CombineDialog(CombineModel model) {
    this.model = model;
    setTitle("Combine scenarios");
    ButtonType ok = new ButtonType("Combine", ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(ok, ButtonType.CANCEL);
    take = getDialogPane().lookupButton(ok);
    Label head = new Label("All the differences of those ticked, as a new scenario");
    head.getStyleClass().add("section-title");
    VBox picks = new VBox(6);
    model.all().forEach(scenario -> picks.getChildren().add(pick(scenario)));
    name.setAccessibleText("Name of the new scenario");
    name.textProperty().subscribe((before, typed) -> {
      model.name(typed);
      check();
    });
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.getStyleClass().add("note");
    VBox all = new VBox(12, head, picks, new Label("Name"), name, says);
    all.setPadding(new Insets(16));
    all.setPrefWidth(520);
    getDialogPane().setContent(all);
    setResultConverter(pressed -> pressed == ok ? model.combination().scenario() : null);
    check();
  }

  private CheckBox pick(Scenario scenario) {
    CheckBox box = new CheckBox(scenario.name());
    box.selectedProperty().subscribe((before, now) -> {
      model.pick(scenario, now);
      check();
    });
    return box;
  }

  private void check() {
    String problem = model.problem();
    take.setDisable(!problem.isEmpty());
    name.setPromptText(model.called());
    List<String> overlaps = model.combination().overlaps();
    says.setText(problem.isEmpty() ? String.join("\n", overlaps) : problem);
  }
}
