package viability.app.screen.part;

import java.util.List;
import java.util.Optional;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.explain.SchoolNames;
import viability.model.plan.Plan;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// Whose figures a page shows: one school's, or those of the plan's group added up.
public record Scope(List<School> schools, List<String> names, boolean together) {

  public Scope {
    schools = List.copyOf(schools);
    names = List.copyOf(names);
  }

  /// The group where it is wanted, else the chosen school; empty where the plan has neither.
  public static Optional<Scope> of(Plan plan, Optional<SchoolId> chosen, boolean together) {
    List<SchoolId> ids = together && plan.group().size() > 1
        ? plan.group()
        : chosen.stream().toList();
    SchoolNames names = new SchoolNames(plan);
    List<School> schools = ids.stream().flatMap(id -> plan.school(id).stream()).toList();
    return schools.isEmpty()
        ? Optional.empty()
        : Optional.of(new Scope(schools, schools.stream().map(s -> names.of(s.id())).toList(),
            together && plan.group().size() > 1));
  }

  /// The scope of the desk's results, which may lag behind its plan.
  public static Optional<Scope> of(Desk desk, boolean together) {
    return desk.results().get()
        .flatMap(results -> of(results.plan(), desk.school().get(), together));
  }

  /// The one school; empty where several are added up.
  public Optional<SchoolId> school() {
    return together ? Optional.empty() : Optional.of(schools.getFirst().id());
  }

  /// As charts and switches name it.
  public String words() {
    return names.size() > 3 ? "the " + names.size() + " schools" : SchoolNames.list(names);
  }

  /// The projected years under an arrangement, the base year first; empty where a school of the
  /// scope could not be projected.
  public List<YearFigures> years(Results results, String arrangement) {
    boolean all = schools.stream().allMatch(s -> results.of(arrangement, s.id()).isPresent());
    if (!all) {
      return List.of();
    }
    return together
        ? results.of(arrangement).group()
        : years(results, arrangement, schools.getFirst());
  }

  /// The projected years of one of the schools.
  public static List<YearFigures> years(Results results, String arrangement, School school) {
    return results.of(arrangement, school.id()).map(found -> found.years()).orElse(List.of());
  }
}
