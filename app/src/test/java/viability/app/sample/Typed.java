package viability.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.trace.Source;
import viability.model.units.Money;

/// What a business manager types beside the files: the admission number, two posts, and the shares
/// of pupils on the school's funding statement.
final class Typed {

  private Typed() {}

  /// A school with what was typed for it; posts cost pounds a year with on-costs.
  static School details(School school, Borough borough, int pan, long head,
      Optional<LocalDate> leaves, long manager) {
    Sketch sketch = borough.schools().stream().filter(s -> s.urn().equals(school.id().value()))
        .findFirst().orElseThrow();
    return school.withDetails(school.details().withPan(pan))
        .withPosts(List.of(post(Post.Role.HEADTEACHER, head, leaves),
            post(Post.Role.BUSINESS_MANAGER, manager, Optional.empty())))
        .withNeeds(needs(school.needs(), borough.needs(sketch)));
  }

  private static Post post(Post.Role role, long pounds, Optional<LocalDate> vacant) {
    return new Post(role, 1, Money.pounds(pounds), vacant, Source.TYPED);
  }

  private static List<NeedShare> needs(List<NeedShare> imported, Needs needs) {
    Map<Need, NeedShare> shares = new TreeMap<>();
    typed(needs).forEach((need, share) -> shares.put(need,
        new NeedShare(need, Math.round(share * 1000) / 1000.0, Source.TYPED)));
    imported.forEach(share -> shares.put(share.need(), share));
    return new ArrayList<>(shares.values());
  }

  private static Map<Need, Double> typed(Needs needs) {
    List<Need> bands = List.of(Need.IDACI_A, Need.IDACI_B, Need.IDACI_C, Need.IDACI_D, Need.IDACI_E,
        Need.IDACI_F);
    Map<Need, Double> typed = new TreeMap<>(Map.of(Need.FSM6, needs.fsm6(), Need.LPA, needs.lpa(),
        Need.EAL, needs.eal(), Need.MOBILITY, needs.mobility()));
    for (int i = 0; i < bands.size(); i++) {
      typed.put(bands.get(i), needs.idaci().get(i));
    }
    return typed;
  }
}
