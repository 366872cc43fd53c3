package viability.model.arrangement;

import static viability.model.assumption.Assumptions.COVER_DAYS;
import static viability.model.assumption.Assumptions.COVER_DAY_COST;
import static viability.model.assumption.Assumptions.HEAD_COST;
import static viability.model.assumption.Assumptions.HEAD_OF_SCHOOL_UPLIFT;
import static viability.model.assumption.Assumptions.ON_COSTS;
import static viability.model.assumption.Assumptions.TRAVEL;

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
import viability.model.trace.Working;

/// One headteacher for all the schools: the lead school's. The others' posts end when their heads
/// leave, and save nothing before.
///
/// Net saving = gross saving less a head-of-school uplift, cover and travel at each school that
/// loses its own head; all shown. `lead` is the school whose head stays, else the first school whose
/// head is not known to leave; `leaves` the date the others leave, or where it is not given each
/// post's own date.
public record SharedHead(Optional<SchoolId> lead, Optional<LocalDate> leaves) {

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
    SchoolId leader = leadOf(in, setting);
    return leaves.isPresent() && in.schools().stream().filter(id -> !id.equals(leader))
        .anyMatch(id -> vacancy(setting.school(id)).isEmpty());
  }

  List<Effect> effects(Federation in, Setting setting) {
    SchoolId leader = leadOf(in, setting);
    Map<SchoolId, LocalDate> joining = new LinkedHashMap<>();
    in.schools().stream().filter(school -> !school.equals(leader)).forEach(
        school -> ends(in, setting.school(school)).ifPresent(date -> joining.put(school, date)));
    SharedPost post = new SharedPost(Post.Role.HEADTEACHER, HEAD_COST, leader, FinanceCode.E01,
        Cause.HEAD_SHARED, Index.TEACHER_PAY, 0);
    List<Effect> effects = new ArrayList<>(post.effects(setting, in.key(), joining));
    joining.forEach((school, date) -> effects.addAll(costs(setting, school, date)));
    return effects;
  }

  private static List<Effect> costs(Setting setting, SchoolId school, LocalDate from) {
    Working uplift = Working.product("Head of school uplift with on-costs",
        "Extra pay times one plus on-costs.",
        List.of(setting.input(HEAD_OF_SCHOOL_UPLIFT, school, Working.Unit.PENCE),
            onCosts(setting, school)));
    Working cover = Working.product("Cover while the head is elsewhere",
        "Days covered times the cost of a day.",
        List.of(setting.input(COVER_DAYS, school, Working.Unit.FACTOR),
            setting.input(COVER_DAY_COST, school, Working.Unit.PENCE)));
    Working travel = setting.input(TRAVEL, school, Working.Unit.PENCE);
    return List.of(
        SharedPost.cost(school, FinanceCode.E01, Cause.HEAD_OF_SCHOOL, Index.TEACHER_PAY, from,
            uplift),
        SharedPost.cost(school, FinanceCode.E02, Cause.COVER_AND_TRAVEL, Index.TEACHER_PAY, from,
            cover),
        SharedPost.cost(school, FinanceCode.E08, Cause.COVER_AND_TRAVEL, Index.OTHER_PRICES, from,
            travel));
  }

  private static Working onCosts(Setting setting, SchoolId school) {
    Working share = setting.input(ON_COSTS, school, Working.Unit.FACTOR);
    return Working.given("One plus on-costs", 1 + share.value(), Working.Unit.FACTOR,
        share.sources().getFirst());
  }

  List<Finding> check(Federation in, Setting setting) {
    SchoolId leader = leadOf(in, setting);
    return in.schools().stream().filter(id -> !id.equals(leader)).map(setting::school)
        .filter(school -> ends(in, school).isEmpty())
        .map(school -> Finding.doubt(Place.TYPED,
            "\u201c" + in.name()
                + "\u201d shares a head, but no leaving date is known for the head of "
                + school.name() + ", so nothing is saved yet.",
            "Enter the date the head leaves."))
        .toList();
  }
}
