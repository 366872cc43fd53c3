package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import viability.app.desk.Desk;
import viability.model.plan.Plan;
import viability.model.scenario.ReadyMade;
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
    desk.plan().get().ifPresent(plan -> add(new Scenario(free(plan, scenario.name() + ", copy"),
        scenario.words(), scenario.evidence(), scenario.changes())));
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

  /// Whether the user made it; the ready-made ones keep their names and stay.
  static boolean isOwn(Scenario scenario) {
    return !scenario.equals(Scenario.BASE)
        && ReadyMade.ALL.stream().noneMatch(ready -> ready.name().equals(scenario.name()));
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
