package viability.model.arrangement;

import static viability.model.assumption.Assumptions.MANAGER_COST;
import static viability.model.assumption.Assumptions.SHARED_MANAGER_EXTRA;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.SchoolId;
import viability.model.spending.Index;

/// One business manager for all the schools: the lead school's, for more hours or pay. The others'
/// posts end on a date: `leaves`, else the post's own date, else when the arrangement starts.
public record SharedManager(Optional<SchoolId> lead, Optional<LocalDate> leaves) {

  List<Effect> effects(Arrangement in, Setting setting, Split split) {
    SchoolId leader = lead.orElse(in.schools().getFirst());
    Map<SchoolId, LocalDate> joining = new LinkedHashMap<>();
    in.schools().stream().filter(school -> !school.equals(leader))
        .forEach(school -> joining.put(school, ends(in, setting, school)));
    return new SharedPost("manager", Post.Role.BUSINESS_MANAGER, MANAGER_COST, leader,
        FinanceCode.E05, Cause.OFFICE, Index.SUPPORT_PAY,
        setting.assumed(SHARED_MANAGER_EXTRA, leader)).effects(setting, split, joining);
  }

  private LocalDate ends(Arrangement in, Setting setting, SchoolId school) {
    LocalDate date = leaves
        .or(() -> setting.school(school).post(Post.Role.BUSINESS_MANAGER).flatMap(Post::vacantFrom))
        .orElse(in.starts());
    return date.isBefore(in.starts()) ? in.starts() : date;
  }
}
