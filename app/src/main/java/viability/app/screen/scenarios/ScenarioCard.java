package viability.app.screen.scenarios;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.model.scenario.Scenario;

/// A scenario's card: what it means, why it may happen, how it differs from the base, what follows.
final class ScenarioCard extends VBox {

  private static final double WIDTH = 280;

  ScenarioCard(Outcome outcome, ChangeWords words, boolean chosen, ScenarioMenu menu) {
    Scenario scenario = outcome.scenario();
    getStyleClass().addAll("boxed", "scenario-card");
    setPrefWidth(WIDTH);
    if (chosen) {
      getStyleClass().add("chosen");
    }
    Label name = wrapped(scenario.name(), "section-title");
    getChildren().addAll(name, wrapped(scenario.words(), ""));
    scenario.changes()
        .forEach(change -> getChildren().add(wrapped("\u2022 " + words.of(change), "")));
    if (!scenario.evidence().isEmpty()) {
      getChildren().add(wrapped("Evidence: " + scenario.evidence(), "note"));
    }
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(gap, wrapped(outcome.words(), "strong"), buttons(scenario, chosen, menu));
    setAccessibleText(scenario.name() + (chosen ? ", in use. " : ". ") + outcome.words());
  }

  private static HBox buttons(Scenario scenario, boolean chosen, ScenarioMenu menu) {
    Button use = new Button(chosen ? "In use" : "Use");
    use.getStyleClass().add("small");
    use.setDisable(chosen);
    use.setAccessibleText((chosen ? "In use: " : "Use ") + scenario.name());
    use.setOnAction(event -> menu.use(scenario));
    HBox buttons = new HBox(4, use);
    if (!scenario.equals(Scenario.BASE)) {
      buttons.getChildren().addAll(button("Edit", Icon.EDIT, scenario, () -> menu.edit(scenario)),
          button("Copy", Icon.DUPLICATE, scenario, () -> menu.copy(scenario)),
          button("Delete", Icon.REMOVE, scenario, () -> menu.remove(scenario)));
    }
    return buttons;
  }

  private static Button button(String words, Icon icon, Scenario scenario, Runnable does) {
    Button button = new Button(words, icon.node());
    button.getStyleClass().addAll("small", "flat");
    button.setAccessibleText(words + " " + scenario.name());
    button.setOnAction(event -> does.run());
    return button;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
