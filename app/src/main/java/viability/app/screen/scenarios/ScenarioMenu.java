package viability.app.screen.scenarios;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import viability.app.desk.Desk;
import viability.model.scenario.Scenario;

/// What can be done with a scenario.
final class ScenarioMenu {

  private final Desk desk;
  private final ScenarioEdits edits;
  private final Supplier<@Nullable Window> owner;

  ScenarioMenu(Desk desk, Supplier<@Nullable Window> owner) {
    this.desk = desk;
    this.edits = new ScenarioEdits(desk);
    this.owner = owner;
  }

  void use(Scenario scenario) {
    edits.use(scenario);
  }

  void copy(Scenario scenario) {
    edits.copy(scenario);
  }

  void remove(Scenario scenario) {
    edits.remove(scenario);
  }

  void add() {
    ask(Optional.empty()).ifPresent(edits::add);
  }

  void edit(Scenario scenario) {
    ask(Optional.of(scenario)).ifPresent(changed -> edits.change(scenario, changed));
  }

  private Optional<Scenario> ask(Optional<Scenario> edited) {
    return desk.plan().get().flatMap(plan -> {
      ScenarioDialog dialog = new ScenarioDialog(
          new ScenarioDraftModel(plan, edited, desk.years().get()));
      dialog.initOwner(owner.get());
      return dialog.showAndWait();
    });
  }
}
