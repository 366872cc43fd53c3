package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.SchoolId;

/// A scenario being put together: its words and its differences from the base, as typed so far.
final class ScenarioDraftModel {

  private final Plan plan;
  private final Optional<Scenario> edited;
  private final int years;
  private String name;
  private String words;
  private String evidence;
  private final List<Change> changes;

  /// A scenario of the plan to be changed, or with none a new one; `years` are those shown.
  ScenarioDraftModel(Plan plan, Optional<Scenario> edited, int years) {
    this.plan = plan;
    this.edited = edited;
    this.years = years;
    this.name = edited.map(Scenario::name)
        .orElseGet(() -> ScenarioEdits.free(plan, "New scenario"));
    this.words = edited.map(Scenario::words).orElse("");
    this.evidence = edited.map(Scenario::evidence).orElse("");
    this.changes = new ArrayList<>(edited.map(Scenario::changes).orElse(List.of()));
  }

  Plan plan() {
    return plan;
  }

  String name() {
    return name;
  }

  String words() {
    return words;
  }

  String evidence() {
    return evidence;
  }

  void name(String typed) {
    name = typed.strip();
  }

  void words(String typed) {
    words = typed.strip();
  }

  void evidence(String typed) {
    evidence = typed.strip();
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /// The years a difference can be set for: those after the base year.
  List<Integer> yearsToSet() {
    int first = plan.base().year().start() + 1;
    return IntStream.range(first, first + Math.max(1, years - 1)).boxed().toList();
  }

  /// Adds a difference, which begins at the base's value.
  void add(Assumption assumption) {
    Assumed base = plan.assumed(Scenario.BASE);
    Optional<SchoolId> school = assumption.reach().bySchool()
        ? plan.group().stream().findFirst()
        : Optional.empty();
    int year = yearsToSet().getFirst();
    changes.add(new Change(assumption.name(), Optional.empty(), OptionalInt.empty(),
        base.value(assumption, school, year).orElse(assumption.least())));
  }

  void set(int place, Change change) {
    changes.set(place, change);
  }

  void remove(int place) {
    changes.remove(place);
  }

  /// What is still wrong, in words; empty when the scenario can be taken.
  String problem() {
    if (name.isEmpty()) {
      return "Give it a name.";
    }
    boolean same = edited.filter(was -> was.name().equals(name)).isPresent();
    if (!same && plan.scenario(name).isPresent()) {
      return "Another scenario has this name already.";
    }
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (changes.stream().skip(i + 1L).anyMatch(change::sameKey)) {
        return "Two lines set the same thing: " + title(change) + ".";
      }
    }
    return changes.stream().filter(c -> !fits(c)).findFirst()
        .map(c -> title(c) + " is outside what it can be.").orElse("");
  }

  /// What was put together, written against the plan as it stands.
  Scenario scenario() {
    return plan.written(edited.map(was -> was.withName(name).withWords(words, evidence))
        .orElseGet(() -> new Scenario(name, words, evidence, List.of())).withChanges(changes));
  }

  private static String title(Change change) {
    return Assumptions.named(change.assumption()).map(Assumption::title)
        .orElse(change.assumption());
  }

  private static boolean fits(Change change) {
    return Assumptions.named(change.assumption())
        .map(a -> change.value() >= a.least() && change.value() <= a.most()).orElse(true);
  }
}
