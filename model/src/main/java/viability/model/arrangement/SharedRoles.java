package viability.model.arrangement;

import static viability.model.assumption.Assumptions.CLASS_TEACHER_COST;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// A SENCO's or a site manager's post shared by all: the first school's that lists one. The others'
/// listed posts end when they fall vacant, else when the arrangement starts. A school that lists
/// none keeps what it has, since its cost is not known.
record SharedRoles(Post.Role role) {

  List<Effect> effects(Arrangement in, Setting setting, Split split) {
    List<SchoolId> listed = listed(in, setting);
    if (listed.size() < 2) {
      return List.of();
    }
    Map<SchoolId, LocalDate> joining = new LinkedHashMap<>();
    listed.stream().skip(1).forEach(id -> joining.put(id, ends(in, setting.school(id))));
    boolean teaches = role == Post.Role.SENCO;
    return new SharedPost(role.name().toLowerCase(Locale.ROOT), role, CLASS_TEACHER_COST,
        listed.getFirst(), teaches ? FinanceCode.E01 : FinanceCode.E04, Cause.OTHER_POSTS,
        teaches ? Index.TEACHER_PAY : Index.SUPPORT_PAY, 0).effects(setting, split, joining);
  }

  private List<SchoolId> listed(Arrangement in, Setting setting) {
    return in.schools().stream().filter(id -> setting.school(id).post(role).isPresent()).toList();
  }

  private LocalDate ends(Arrangement in, School school) {
    LocalDate date = school.post(role).flatMap(Post::vacantFrom).orElse(in.starts());
    return date.isBefore(in.starts()) ? in.starts() : date;
  }

  List<Finding> check(Arrangement in, Setting setting) {
    return in.schools().stream().map(setting::school).filter(s -> s.post(role).isEmpty())
        .map(school -> Finding.doubt(Place.TYPED,
            "\u201c" + in.name() + "\u201d shares a post, but no " + role.words()
                + " is listed for " + school.name() + ", so nothing is saved there.",
            "List the post and its cost on the Staff page."))
        .toList();
  }
}
