package viability.app.screen.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import viability.app.desk.Desk;
import viability.app.look.Format;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;
import viability.model.units.SchoolYear;

/// Intakes typed instead of those worked out: in the plan under the base, else in the scenario
/// chosen, as the assumption panel does.
record Intakes(Desk desk, School school) {

  /// The school years whose intake was typed, in the plan or in the scenario.
  Set<SchoolYear> typed(Plan plan, Scenario scenario) {
    Set<SchoolYear> years = new TreeSet<>();
    List<Change> all = new ArrayList<>(plan.typed());
    all.addAll(scenario.changes());
    all.stream().filter(this::isOurs)
        .forEach(change -> change.year().ifPresent(year -> years.add(new SchoolYear(year))));
    return years;
  }

  /// Those that a reset takes away: typed in the plan under the base, else in the scenario.
  Set<SchoolYear> resettable(Plan plan, Scenario scenario) {
    return scenario.equals(Scenario.BASE)
        ? typed(plan, scenario)
        : typed(plan.withTyped(List.of()), scenario);
  }

  /// Types an intake; the answer says why it was refused.
  Optional<String> type(SchoolYear year, String text) {
    int most = (int) Assumptions.INTAKE.most();
    String plain = text.strip();
    if (!plain.matches("\\d{1,4}") || Integer.parseInt(plain) > most) {
      return Optional.of((plain.isEmpty()
          ? "Nothing was typed"
          : "\u201c" + plain + "\u201d is no number of pupils") + ": type a whole number from 0 to "
          + most + ". The figure stays as it was.");
    }
    Change change = key(year).to(Integer.parseInt(plain));
    desk.settle();
    desk.edit(title(year), plan -> changed(plan, change, true));
    return Optional.empty();
  }

  /// Goes back to the intake as worked out, or under a scenario as the plan has it.
  void reset(SchoolYear year) {
    desk.settle();
    desk.edit(title(year) + " back to its base", plan -> changed(plan, key(year), false));
  }

  private String title(SchoolYear year) {
    return school.name() + ": " + school.details().phase().first().words() + ", "
        + Format.september(year);
  }

  private Change key(SchoolYear year) {
    return new Change(Assumptions.INTAKE.name(), Optional.of(school.id()),
        OptionalInt.of(year.start()), 0);
  }

  private boolean isOurs(Change change) {
    return change.assumption().equals(Assumptions.INTAKE.name())
        && change.school().filter(school.id()::equals).isPresent();
  }

  private Plan changed(Plan plan, Change change, boolean set) {
    String chosen = desk.scenario().get();
    if (chosen.equals(Scenario.BASE.name())) {
      return plan.withTyped(with(plan.typed(), change, set));
    }
    return plan.withScenarios(plan.scenarios().stream()
        .map(s -> s.name().equals(chosen)
            ? new Scenario(s.name(), s.words(), s.evidence(), with(s.changes(), change, set))
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
