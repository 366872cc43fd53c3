package viability.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.app.explain.SchoolNames;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;

/// Whose figures are shown: one school's, or with no school the group's added up.
record Focus(String words, Optional<SchoolId> school) {

  /// Everything a plan lets one look at, the group first. A group of one is its school.
  static List<Focus> all(Plan plan) {
    List<Focus> all = new ArrayList<>();
    int group = plan.group().size();
    if (group > 1) {
      all.add(
          new Focus(group == 2 ? "both schools" : "all " + group + " schools", Optional.empty()));
    }
    SchoolNames names = new SchoolNames(plan);
    plan.schools()
        .forEach(school -> all.add(new Focus(names.of(school.id()), Optional.of(school.id()))));
    return all;
  }

  /// The years of a projection; none where the school could not be projected.
  List<YearFigures> years(Projection projection) {
    return school.map(id -> projection.schools().stream().filter(s -> s.school().equals(id))
        .map(SchoolYears::years).findFirst().orElse(List.of())).orElse(projection.group());
  }

  /// The schools in it.
  List<SchoolId> schools(Plan plan) {
    return school.map(List::of).orElse(plan.group());
  }
}
