package viability.app.screen.scenarios;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import viability.app.desk.Desk;
import viability.model.scenario.ReadyScenario;
import viability.model.scenario.Scenario;

/// What can be done with a scenario.
final class ScenarioMenu {

  private final Desk desk;
  private final ScenarioEdits edits;
  private final Clock clock;
  private final Supplier<@Nullable Window> owner;

  ScenarioMenu(Desk desk, Clock clock, Supplier<@Nullable Window> owner) {
    this.desk = desk;
    this.clock = clock;
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

  /// Asks who signs a scenario off, and locks it.
  void sign(Scenario scenario) {
    TextInputDialog dialog = new TextInputDialog();
    dialog.setTitle("Sign off");
    dialog.setHeaderText(
        "\u201c" + scenario.name() + "\u201d will stay as it is until the lock is taken off.");
    dialog.setContentText("Signed off by");
    dialog.initOwner(owner.get());
    dialog.showAndWait().filter(by -> !by.isBlank())
        .ifPresent(by -> edits.sign(scenario, by, LocalDate.now(clock)));
  }

  void unlock(Scenario scenario) {
    edits.unlock(scenario);
  }

  void keep(Scenario scenario) {
    edits.keep(scenario);
  }

  void afresh(Scenario scenario) {
    edits.afresh(scenario);
  }

  void addReady(ReadyScenario ready) {
    edits.addReady(ready);
  }

  /// Asks which scenarios to put together in a new one.
  void combine() {
    desk.plan().get().flatMap(plan -> {
      CombineDialog dialog = new CombineDialog(new CombineModel(plan));
      dialog.initOwner(owner.get());
      return dialog.showAndWait();
    }).ifPresent(edits::add);
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
