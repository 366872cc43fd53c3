package viability.app.screen.scenarios;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.part.Sentence;
import viability.model.scenario.ReadyMade;

/// The page: sentence, scenarios side by side, a card for each, and their reserves by year.
final class ScenariosView extends ScrollPane {

  private final Label sentence = new Sentence();
  private final FlowPane cards = new FlowPane(12, 12);
  private final MenuButton ready = new MenuButton("Ready-made");
  private final ScenarioTable table;
  private final SideTable sides;
  private final Picks picks;
  private final ScenarioMenu menu;
  private Optional<ScenariosViewModel.Shown> now = Optional.empty();

  ScenariosView(ScenariosViewModel model, Bench bench) {
    getStylesheets().add(String.valueOf(ScenariosView.class.getResource("scenarios.css")));
    getStyleClass().addAll("edge-to-edge", "scenarios");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    menu = new ScenarioMenu(bench.desk(), bench.clock(),
        () -> getScene() == null ? null : getScene().getWindow());
    table = new ScenarioTable(bench.explain(), bench.explainer());
    sides = new SideTable(bench.explain(), bench.explainer());
    picks = new Picks(this::compare);
    sentence.setId("scenario-sentence");
    VBox all = new VBox(sentence, buttons(), title("Side by side"), picks, sides,
        title("The scenarios"), cards, title("Reserve, year by year"), table);
    all.getStyleClass().add("page");
    setContent(all);
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
  }

  private HBox buttons() {
    Button add = new Button("New scenario", Icon.ADD.node());
    add.setId("new-scenario");
    add.setOnAction(event -> menu.add());
    Button combine = new Button("Combine\u2026", Icon.DUPLICATE.node());
    combine.setId("combine-scenarios");
    combine.setOnAction(event -> menu.combine());
    ready.setAccessibleText("Add a ready-made scenario");
    return new HBox(8, add, combine, ready);
  }

  private static Label title(String words) {
    Label title = new Label(words);
    title.getStyleClass().add("section-title");
    return title;
  }

  private void show(ScenariosViewModel.Shown shown) {
    now = Optional.of(shown);
    sentence.setText(shown.sentence());
    ChangeWords words = new ChangeWords(shown.plan(), shown.years());
    cards.getChildren().setAll(shown.outcomes().stream().map(outcome -> new ScenarioCard(outcome,
        words, outcome.scenario().name().equals(shown.chosen()), menu)).toList());
    ready.getItems().setAll(ReadyMade.ALL.stream()
        .filter(each -> shown.plan().scenario(each.name()).isEmpty()).map(each -> {
          MenuItem item = new MenuItem(each.name());
          item.setOnAction(event -> menu.addReady(each));
          return item;
        }).toList());
    ready.setDisable(ready.getItems().isEmpty());
    picks.show(shown.outcomes(), shown.chosen());
  }

  private void compare(List<Outcome> columns) {
    now.ifPresent(shown -> sides.show(new SideBySide(shown.plan(), shown.years(), columns)));
    table.show(columns);
  }
}
