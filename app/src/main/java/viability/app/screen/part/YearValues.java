package viability.app.screen.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import viability.app.desk.Desk;
import viability.model.assumption.Assumption;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;

/// An assumption of one school typed year by year in a table: in the plan under the base, else in
/// the scenario chosen, as the assumption panel does. Whole numbers only.
public record YearValues(Desk desk, School school, Assumption assumption) {

  /// The years typed, in the plan or in the scenario.
  public Set<Integer> typed(Plan plan, Scenario scenario) {
    Set<Integer> years = new TreeSet<>();
    List<Change> all = new ArrayList<>(plan.typed());
    all.addAll(scenario.changes());
    all.stream().filter(this::isOurs).forEach(change -> change.year().ifPresent(years::add));
    return years;
  }

  /// Those that a reset takes away: typed in the plan under the base, else in the scenario.
  public Set<Integer> resettable(Plan plan, Scenario scenario) {
    return scenario.equals(Scenario.BASE)
        ? typed(plan, scenario)
        : typed(plan.withTyped(List.of()), scenario);
  }

  /// Types a year's number of `things`, under a title for the history; the answer says why it
  /// was refused.
  public Optional<String> type(int year, String text, String title, String things) {
    int least = (int) assumption.least();
    int most = (int) assumption.most();
    String plain = text.strip();
    if (!plain.matches("\\d{1,4}") || Integer.parseInt(plain) > most
        || Integer.parseInt(plain) < least) {
      return Optional.of((plain.isEmpty()
          ? "Nothing was typed"
          : "\u201c" + plain + "\u201d is no number of " + things) + ": type a whole number from "
          + least + " to " + most + ". The figure stays as it was.");
    }
    Change change = key(year).to(Integer.parseInt(plain));
    desk.settle();
    desk.edit(title, plan -> changed(plan, change, true));
    return Optional.empty();
  }

  /// Takes a year's number away, so that what is worked out holds again, or under a scenario what
  /// the plan has.
  public void reset(int year, String title) {
    desk.settle();
    desk.edit(title + " back to its base", plan -> changed(plan, key(year), false));
  }

  private Change key(int year) {
    return new Change(assumption.name(), Optional.of(school.id()), OptionalInt.of(year), 0);
  }

  private boolean isOurs(Change change) {
    return change.assumption().equals(assumption.name())
        && change.school().filter(school.id()::equals).isPresent();
  }

  private Plan changed(Plan plan, Change change, boolean set) {
    String chosen = desk.scenario().get();
    if (chosen.equals(Scenario.BASE.name())) {
      return plan.withTyped(with(plan.typed(), change, set));
    }
    return plan.withScenarios(plan.scenarios().stream()
        .map(s -> s.name().equals(chosen) && !s.isLocked()
            ? plan.written(s.withChanges(with(s.changes(), change, set)))
            : s)
        .toList());
  }

  private static List<Change> with(List<Change> changes, Change change, boolean set) {
    List<Change> kept = new ArrayList<>(changes.stream().filter(c -> !c.sameKey(change)).toList());
    if (set) {
      kept.add(change);
    }
    return kept;
  }
}
