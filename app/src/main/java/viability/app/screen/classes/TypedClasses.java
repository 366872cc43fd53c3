package viability.app.screen.classes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.look.Format;
import viability.app.screen.classes.ClassesShown.Reset;
import viability.app.screen.part.YearValues;
import viability.model.assumption.StaffAssumptions;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Classes of Reception to Year 6 typed instead of those counted from pupils.
record TypedClasses(School school, YearValues values) {

  /// Empty for a school that teaches no year group from Reception to Year 6.
  static Optional<TypedClasses> of(Desk desk, School school) {
    return school.details().phase().yearGroups().stream().anyMatch(YearGroup::isPrimary)
        ? Optional.of(
            new TypedClasses(school, new YearValues(desk, school, StaffAssumptions.CLASSES_TYPED)))
        : Optional.empty();
  }

  Set<SchoolYear> typed(Plan plan, Scenario scenario) {
    return years(values.typed(plan, scenario));
  }

  Optional<String> type(SchoolYear year, String text) {
    return values.type(year.start(), text, title(year), "classes");
  }

  void reset(SchoolYear year) {
    values.reset(year.start(), title(year));
  }

  /// What can be taken back, each with its words.
  List<Reset> resets(Results results, ClassGrid grid) {
    Set<SchoolYear> years = years(values.resettable(results.plan(), results.scenario()));
    return grid.columns().stream().map(ClassColumn::year).filter(years::contains)
        .map(year -> new Reset(year, Format.year(year) + ": typed by you")).toList();
  }

  private String title(SchoolYear year) {
    return school.name() + ": classes, " + Format.year(year);
  }

  private static Set<SchoolYear> years(Set<Integer> starts) {
    Set<SchoolYear> years = new TreeSet<>();
    starts.forEach(start -> years.add(new SchoolYear(start)));
    return years;
  }
}
