package viability.app.screen.scenarios;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.Bench;

/// The page: sentence, a card for each scenario, and the table.
final class ScenariosView extends ScrollPane {

  private final Label sentence = new Label();
  private final FlowPane cards = new FlowPane(12, 12);
  private final ScenarioTable table;
  private final ScenarioMenu menu;

  ScenariosView(ScenariosViewModel model, Bench bench) {
    getStylesheets().add(String.valueOf(ScenariosView.class.getResource("scenarios.css")));
    getStyleClass().addAll("edge-to-edge", "scenarios");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    menu = new ScenarioMenu(bench.desk(), () -> getScene() == null ? null : getScene().getWindow());
    table = new ScenarioTable(bench.explain(), bench.explainer());
    sentence.getStyleClass().add("page-sentence");
    sentence.setId("scenario-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    Button add = new Button("New scenario", Icon.ADD.node());
    add.setId("new-scenario");
    add.setOnAction(event -> menu.add());
    Label compared = new Label("Side by side");
    compared.getStyleClass().add("section-title");
    VBox all = new VBox(sentence, new HBox(add), cards, compared, table);
    all.getStyleClass().add("page");
    setContent(all);
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
  }

  private void show(ScenariosViewModel.Shown now) {
    sentence.setText(now.sentence());
    ChangeWords words = new ChangeWords(now.plan(), now.years());
    cards.getChildren().setAll(now.outcomes().stream().map(outcome -> new ScenarioCard(outcome,
        words, outcome.scenario().name().equals(now.chosen()), menu)).toList());
    table.show(now.outcomes());
  }
}
