package viability.app.screen.pupils;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import viability.app.desk.Desk;
import viability.app.look.Format;
import viability.app.screen.part.YearValues;
import viability.model.assumption.Assumptions;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;
import viability.model.units.SchoolYear;

/// Intakes typed instead of those worked out.
record Intakes(School school, YearValues values) {

  Intakes(Desk desk, School school) {
    this(school, new YearValues(desk, school, Assumptions.INTAKE));
  }

  /// The school years whose intake was typed, in the plan or in the scenario.
  Set<SchoolYear> typed(Plan plan, Scenario scenario) {
    return years(values.typed(plan, scenario));
  }

  /// Those that a reset takes away.
  Set<SchoolYear> resettable(Plan plan, Scenario scenario) {
    return years(values.resettable(plan, scenario));
  }

  /// Types an intake; the answer says why it was refused.
  Optional<String> type(SchoolYear year, String text) {
    return values.type(year.start(), text, title(year), "pupils");
  }

  /// Goes back to the intake as worked out, or under a scenario as the plan has it.
  void reset(SchoolYear year) {
    values.reset(year.start(), title(year));
  }

  private String title(SchoolYear year) {
    return school.name() + ": " + school.details().phase().first().words() + ", "
        + Format.september(year);
  }

  private static Set<SchoolYear> years(Set<Integer> starts) {
    Set<SchoolYear> years = new TreeSet<>();
    starts.forEach(start -> years.add(new SchoolYear(start)));
    return years;
  }
}
