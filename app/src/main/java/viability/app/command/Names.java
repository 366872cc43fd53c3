package viability.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// Finds what a user names in a plan, and lists what there is where it is not found.
final class Names {

  private static final int MOST_LISTED = 30;

  private final Plan plan;

  Names(Plan plan) {
    this.plan = plan;
  }

  Scenario scenario(String name) {
    return plan.scenario(name).orElseThrow(() -> unknown("scenario", name,
        Stream.concat(Stream.of(Scenario.BASE), plan.scenarios().stream()).map(Scenario::name)));
  }

  /// An arrangement of the plan. Every school alone is known even where the plan does not list it.
  Arrangement arrangement(String name) {
    return plan.arrangement(name)
        .or(() -> name.equals(NewPlan.ALONE) ? Optional.of(alone()) : Optional.empty())
        .orElseThrow(() -> unknown("arrangement", name,
            plan.arrangements().stream().map(Arrangement::name)));
  }

  private Arrangement alone() {
    List<SchoolId> all = plan.schools().stream().map(School::id).toList();
    return new Alone(NewPlan.ALONE, all, plan.base().year().firstDay(), false);
  }

  /// A school by its URN or name.
  SchoolId school(String named) {
    return school(plan.schools(), named);
  }

  /// The URN of a school; empty where it goes by its name.
  Optional<String> urn(SchoolId id) {
    return plan.school(id).flatMap(school -> school.details().urn());
  }

  static SchoolId school(List<School> schools, String named) {
    return schools.stream()
        .filter(school -> school.id().value().equals(named) || school.name().equalsIgnoreCase(named)
            || school.details().urn().equals(Optional.of(named)))
        .map(School::id).findFirst()
        .orElseThrow(() -> unknown("school", named, schools.stream().map(Names::called)));
  }

  private static String called(School school) {
    return school.details().urn().map(urn -> urn + " " + school.name()).orElse(school.name());
  }

  /// The refusal of a name, with the known ones.
  static Refusal unknown(String what, String name, Stream<String> known) {
    List<String> all = known.toList();
    String more = all.size() > MOST_LISTED ? ", and " + (all.size() - MOST_LISTED) + " more" : "";
    return new Refusal("There is no " + what + " \"" + name + "\". Known: "
        + all.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")) + more + ".");
  }
}
