package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import viability.model.plan.Plan;
import viability.model.scenario.Combination;
import viability.model.scenario.Scenario;

/// Scenarios picked to be combined into a new one; the one picked last wins where two set the same.
final class CombineModel {

  private final Plan plan;
  private final List<Scenario> picked = new ArrayList<>();
  private String name = "";

  CombineModel(Plan plan) {
    this.plan = plan;
  }

  List<Scenario> all() {
    return plan.scenarios();
  }

  void pick(Scenario scenario, boolean wanted) {
    picked.remove(scenario);
    if (wanted) {
      picked.add(scenario);
    }
  }

  void name(String typed) {
    name = typed.strip();
  }

  /// What it is called: what was typed, or else the names of its parts.
  String called() {
    return name.isEmpty()
        ? ScenarioEdits.free(plan,
            picked.stream().map(Scenario::name).collect(Collectors.joining(" + ")))
        : name;
  }

  Combination combination() {
    return Combination.of(called(), picked);
  }

  /// What is still wrong, in words; empty when it can be taken.
  String problem() {
    if (picked.size() < 2) {
      return "Tick two or more.";
    }
    return plan.scenario(called()).isPresent() ? "Another scenario has this name already." : "";
  }
}
