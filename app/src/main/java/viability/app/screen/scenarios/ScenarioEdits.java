package viability.app.screen.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import viability.app.desk.Desk;
import viability.model.plan.Plan;
import viability.model.scenario.ReadyMade;
import viability.model.scenario.ReadyScenario;
import viability.model.scenario.Scenario;
import viability.model.scenario.SignOff;

/// Uses, adds, copies, changes and removes scenarios; each edit can be undone.
record ScenarioEdits(Desk desk) {

  /// Selects a scenario for every page.
  void use(Scenario scenario) {
    desk.scenario().set(scenario.name());
  }

  void add(Scenario scenario) {
    edit("Add the scenario " + quoted(scenario.name()),
        all -> Stream.concat(all.stream(), Stream.of(scenario)).toList());
  }

  void copy(Scenario scenario) {
    desk.plan().get().ifPresent(plan -> add(
        scenario.withName(free(plan, scenario.name() + ", copy")).withSigned(Optional.empty())));
  }

  /// Puts a scenario in another's place; it may have another name, and stays chosen.
  void change(Scenario from, Scenario to) {
    boolean chosen = desk.scenario().get().equals(from.name());
    edit("Change the scenario " + quoted(from.name()),
        all -> all.stream().map(s -> s.name().equals(from.name()) ? to : s).toList());
    if (chosen) {
      desk.scenario().set(to.name());
    }
  }

  /// Signs a scenario off as it stands; until the lock is taken off it cannot be changed.
  void sign(Scenario scenario, String by, LocalDate on) {
    replace("Sign off " + quoted(scenario.name()), scenario,
        scenario.withSigned(Optional.of(new SignOff(by.strip(), on))));
  }

  void unlock(Scenario scenario) {
    replace("Take the lock off " + quoted(scenario.name()), scenario,
        scenario.withSigned(Optional.empty()));
  }

  /// Keeps a scenario as it is though the base has changed under it.
  void keep(Scenario scenario) {
    desk.plan().get().ifPresent(plan -> replace("Keep " + quoted(scenario.name()) + " as it is",
        scenario, scenario.anew(plan.footing().assumed(), plan.footing().first())));
  }

  /// Works a ready-made scenario out again from the plan as it stands.
  void afresh(Scenario scenario) {
    desk.plan().get()
        .ifPresent(plan -> ReadyMade.named(scenario.name())
            .ifPresent(ready -> replace("Work out " + quoted(scenario.name()) + " again", scenario,
                ready.on(plan.footing()))));
  }

  /// Adds a ready-made scenario that the plan does not have.
  void addReady(ReadyScenario ready) {
    desk.plan().get().ifPresent(plan -> add(ready.on(plan.footing())));
  }

  /// Puts a scenario in the place of one of the same name.
  private void replace(String words, Scenario from, Scenario to) {
    edit(words, all -> all.stream().map(s -> s.name().equals(from.name()) ? to : s).toList());
  }

  void remove(Scenario scenario) {
    edit("Remove the scenario " + quoted(scenario.name()),
        all -> all.stream().filter(s -> !s.name().equals(scenario.name())).toList());
  }

  /// A name like the one wanted that no scenario has yet.
  static String free(Plan plan, String wanted) {
    String free = wanted;
    for (int i = 2; plan.scenario(free).isPresent(); i++) {
      free = wanted + " " + i;
    }
    return free;
  }

  private void edit(String words, Function<List<Scenario>, List<Scenario>> change) {
    desk.settle();
    desk.edit(words, plan -> plan.withScenarios(change.apply(new ArrayList<>(plan.scenarios()))));
  }

  private static String quoted(String name) {
    return "\u201c" + name + "\u201d";
  }
}
