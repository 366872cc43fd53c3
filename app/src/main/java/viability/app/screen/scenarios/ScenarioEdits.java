package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import viability.app.desk.Desk;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;

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
