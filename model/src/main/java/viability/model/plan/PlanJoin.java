package viability.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.school.BaseYear;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Adds files to a plan that there already is.
public final class PlanJoin {

  private PlanJoin() {}

  /// The plan with the schools of `read`, which must hold the plan's own schools as joined with the
  /// files; with the new files and their findings; and with births where the plan has none. Whatever
  /// acted on every school alone goes on doing so. What was typed, and the base where it has
  /// figures, stay.
  public static Loaded<Plan> join(Plan plan, Reading read) {
    List<Finding> found = new ArrayList<>(read.findings());
    BaseYear base = BaseChoice.all(plan.schools()).isEmpty()
        ? BaseChoice.best(read.schools()).orElse(plan.base())
        : plan.base();
    var births = plan.births().isPresent()
        ? Loaded.of(plan.births())
        : BirthsChoice.of(read.births(), read.schools());
    found.addAll(births.findings());
    BaseChoice.check(read.schools(), base).stream().filter(f -> !plan.findings().contains(f))
        .forEach(found::add);
    Plan joined = new Plan(plan.name(), read.schools(), births.value(), base, plan.basis(),
        plan.typed(), plan.scenarios(), widened(plan, read.schools()), plan.actions(),
        plan.appraisal(), plan.experience(), both(plan.sources(), read.files()),
        both(plan.findings(), found), plan.seed(), plan.page());
    return new Loaded<>(joined, found);
  }

  private static List<Arrangement> widened(Plan plan, List<School> schools) {
    List<SchoolId> before = plan.schools().stream().map(School::id).toList();
    List<SchoolId> now = schools.stream().map(School::id).toList();
    return plan.arrangements().stream()
        .map(a -> a instanceof Alone alone && alone.schools().equals(before) ? alone.of(now) : a)
        .toList();
  }

  private static <T> List<T> both(List<T> before, List<T> more) {
    return Stream.concat(before.stream(), more.stream()).distinct().toList();
  }
}
