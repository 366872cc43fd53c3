package viability.app.screen.scenarios;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.look.Icon;
import viability.model.scenario.Clash;
import viability.model.scenario.ReadyMade;
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
    scenario.signed().ifPresent(signed -> getChildren()
        .add(wrapped("Signed off by " + signed.by() + ", " + Format.day(signed.on()), "strong")));
    words.of(scenario).forEach(said -> getChildren().add(wrapped("\u2022 " + said, "")));
    nothingToMove(scenario);
    if (!scenario.evidence().isEmpty()) {
      getChildren().add(wrapped(
          "Evidence: " + scenario.evidence() + " " + sentence(scenario.source().words()), "note"));
    }
    words.plan().clashes(scenario).forEach(clash -> getChildren().add(says(clash)));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(gap, wrapped(outcome.words(), "strong"), buttons(scenario, chosen, menu));
    setAccessibleText(scenario.name() + (chosen ? ", in use. " : ". ") + outcome.words());
  }

  /// A ready-made scenario for which the plan holds nothing says what it needs.
  private void nothingToMove(Scenario scenario) {
    if (scenario.differences().isEmpty()) {
      ReadyMade.named(scenario.name())
          .ifPresent(ready -> getChildren().add(wrapped("Changes nothing yet. It needs: "
              + ready.needs() + " Then choose \u201cWork it out again\u201d.", "strong")));
    }
  }

  private static Label says(Clash clash) {
    Label label = wrapped(clash.words(), "note");
    label.setGraphic((clash.kind().isDoubt() ? Icon.DOUBT : Icon.NOTE).node());
    return label;
  }

  private static String sentence(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static HBox buttons(Scenario scenario, boolean chosen, ScenarioMenu menu) {
    Button use = new Button(chosen ? "In use" : "Use");
    use.getStyleClass().add("small");
    use.setDisable(chosen);
    use.setAccessibleText((chosen ? "In use: " : "Use ") + scenario.name());
    use.setOnAction(event -> menu.use(scenario));
    HBox buttons = new HBox(4, use);
    if (!scenario.equals(Scenario.BASE)) {
      Button edit = new Button("Edit", Icon.EDIT.node());
      edit.getStyleClass().addAll("small", "flat");
      edit.setAccessibleText("Edit " + scenario.name());
      edit.setDisable(scenario.isLocked());
      edit.setOnAction(event -> menu.edit(scenario));
      buttons.getChildren().addAll(edit, more(scenario, menu));
    }
    return buttons;
  }

  private static MenuButton more(Scenario scenario, ScenarioMenu menu) {
    MenuButton more = new MenuButton("More");
    more.getStyleClass().addAll("small", "flat");
    more.setAccessibleText("More for " + scenario.name());
    more.getItems().add(item("Copy", () -> menu.copy(scenario)));
    if (scenario.isLocked()) {
      more.getItems().add(item("Take the lock off", () -> menu.unlock(scenario)));
      return more;
    }
    more.getItems().addAll(item("Sign off\u2026", () -> menu.sign(scenario)),
        item("Keep as it is", () -> menu.keep(scenario)));
    if (ReadyMade.named(scenario.name()).isPresent()) {
      more.getItems().add(item("Work it out again", () -> menu.afresh(scenario)));
    }
    more.getItems().add(item("Delete", () -> menu.remove(scenario)));
    return more;
  }

  private static MenuItem item(String words, Runnable does) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> does.run());
    return item;
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
