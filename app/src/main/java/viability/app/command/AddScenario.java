package viability.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.scenario.Difference;
import viability.model.scenario.Scenario;
import viability.model.trace.Finding;

/// `arrange --scenario`: a named set of differences from the base.
final class AddScenario {

  private static final Set<String> FIELDS = Set.of("name", "words", "evidence", "changes");

  private AddScenario() {}

  /// The plan with the scenario; one of the same name is replaced.
  static Edit to(Plan plan, Fields given) {
    given.only(FIELDS);
    String name = given.needed("name");
    if (name.isBlank() || name.equals(Scenario.BASE.name())) {
      throw new Refusal("A scenario cannot be called \"" + name + "\".");
    }
    Names names = new Names(plan);
    List<Change> changes = given.objects("changes").stream()
        .map(change -> Settings.change(names, change)).toList();
    if (plan.scenario(name).filter(Scenario::isLocked).isPresent()) {
      throw new Refusal("The scenario \"" + name + "\" is signed off and stays as it is.");
    }
    Scenario made = plan.written(new Scenario(name, given.text("words").orElse(""),
        given.text("evidence").orElse(""), changes));
    List<Finding> findings = plan.scenario(name).isEmpty()
        ? List.of()
        : List.of(Edit.replaced("a scenario", name));
    Plan with = plan.withScenarios(Stream
        .concat(plan.scenarios().stream().filter(s -> !s.name().equals(name)), Stream.of(made))
        .toList());
    List<Finding> all = new ArrayList<>(findings);
    plan.clashes(made).forEach(clash -> all.add(clash.finding()));
    return new Edit(with, Said.of(made), table(made), all);
  }

  /// What is printed: what was set, and what the base said of it.
  record Said(String name, String words, String evidence, List<Difference> changes) {

    static Said of(Scenario made) {
      return new Said(made.name(), made.words(), made.evidence(), made.differences());
    }
  }

  private static Table table(Scenario made) {
    return Table.of(List.of("assumption", "school", "year", "value"),
        made.changes().stream()
            .map(change -> List.of(change.assumption(), change.school(),
                change.year().isPresent() ? change.year().getAsInt() : "",
                String.valueOf(change.value()))));
  }
}
