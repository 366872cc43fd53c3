package viability.model.arrangement;

import static viability.model.assumption.Assumptions.HEAD_COST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// One headteacher for all the schools: the lead school's. The others' posts end when their heads
/// leave, and save nothing before.
///
/// Net saving = gross saving less a head-of-school uplift, posts backfilled, cover and travel at
/// each school that loses its own head; all shown. `lead` is the school whose head stays, else the
/// first school whose head is not known to leave; `leaves` the date the others leave, or where it is
/// not given each post's own date. Under a `permanent` headship the head is paid for the combined
/// group. `backfill` counts full-time posts refilled at each school that loses its head.
public record SharedHead(Optional<SchoolId> lead, Optional<LocalDate> leaves, boolean permanent,
    double backfill) {

  /// A headship shared for a time, with no post refilled.
  public SharedHead(Optional<SchoolId> lead, Optional<LocalDate> leaves) {
    this(lead, leaves, false, 0);
  }

  /// The school whose head serves all.
  SchoolId leadOf(Arrangement in, Setting setting) {
    return lead
        .orElseGet(() -> in.schools().stream().filter(id -> vacancy(setting.school(id)).isEmpty())
            .findFirst().orElse(in.schools().getFirst()));
  }

  private static Optional<LocalDate> vacancy(School school) {
    return school.post(Post.Role.HEADTEACHER).flatMap(Post::vacantFrom);
  }

  /// The date a school's own head post ends within the arrangement; empty while none is known.
  private Optional<LocalDate> ends(Arrangement in, School school) {
    return leaves.or(() -> vacancy(school))
        .map(date -> date.isBefore(in.starts()) ? in.starts() : date);
  }

  /// Whether a head would leave only because of the sharing: a leaving date was typed for a school
  /// whose own post is not known to fall vacant.
  boolean needsNotice(Arrangement in, Setting setting) {
    return leaves.isPresent()
        && others(in, setting).stream().anyMatch(id -> vacancy(setting.school(id)).isEmpty());
  }

  /// The schools whose own heads go.
  private List<SchoolId> others(Arrangement in, Setting setting) {
    SchoolId leader = leadOf(in, setting);
    return in.schools().stream().filter(id -> !id.equals(leader)).toList();
  }

  List<Effect> effects(Arrangement in, Setting setting, Split split) {
    return effects(in, setting, split, true);
  }

  /// The effects, with what leading schools apart from each other costs or, on one site, without.
  List<Effect> effects(Arrangement in, Setting setting, Split split, boolean apart) {
    SchoolId leader = leadOf(in, setting);
    Map<SchoolId, LocalDate> joining = new LinkedHashMap<>();
    others(in, setting).forEach(
        school -> ends(in, setting.school(school)).ifPresent(date -> joining.put(school, date)));
    SharedPost post = new SharedPost("head", Post.Role.HEADTEACHER, HEAD_COST, leader,
        FinanceCode.E01, Cause.HEAD_SHARED, Index.TEACHER_PAY, 0);
    List<Effect> effects = new ArrayList<>(post.effects(setting, split, joining));
    HeadCosts costs = new HeadCosts(setting);
    if (permanent && !joining.isEmpty()) {
      effects.addAll(costs.executive(leader, joining, split));
    }
    joining.forEach((school, date) -> {
      if (apart) {
        effects.addAll(costs.apart(school, date));
      }
      if (backfill > 0) {
        effects.add(costs.backfill(school, date, backfill));
      }
    });
    return effects;
  }

  List<Finding> check(Arrangement in, Setting setting) {
    return others(in, setting).stream().map(setting::school)
        .filter(school -> ends(in, school).isEmpty())
        .map(school -> Finding.doubt(Place.TYPED,
            "\u201c" + in.name()
                + "\u201d shares a head, but no leaving date is known for the head of "
                + school.name() + ", so nothing is saved yet.",
            "Enter the date the head leaves."))
        .toList();
  }
}
