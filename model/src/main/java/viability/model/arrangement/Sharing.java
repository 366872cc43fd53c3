package viability.model.arrangement;

import static viability.model.assumption.PartnershipAssumptions.SUPPLY_SAVING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineShare;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// What partners share, part by part, and how they divide what it costs: by `key`, with days or
/// shares typed for each school where the key wants them.
public record Sharing(Optional<SharedHead> head, Optional<SharedManager> manager, boolean senco,
    boolean site, Optional<JointContracts> contracts, boolean supply, boolean setUpCosts,
    ShareKey key, SortedMap<SchoolId, Double> shares) {

  /// Nothing shared and nothing spent.
  public static final Sharing NOTHING = new Sharing(Optional.empty(), Optional.empty(), false,
      false, Optional.empty(), false, false, ShareKey.EQUAL, new TreeMap<>());

  public Sharing {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  Split split() {
    return new Split(key, shares);
  }

  List<Effect> effects(Arrangement in, Setting setting) {
    return effects(in, setting, true);
  }

  /// The effects, with what leading schools apart from each other costs or, on one site, without.
  List<Effect> effects(Arrangement in, Setting setting, boolean apart) {
    List<Effect> effects = new ArrayList<>();
    head.ifPresent(shared -> effects.addAll(shared.effects(in, setting, split(), apart)));
    manager.ifPresent(shared -> effects.addAll(shared.effects(in, setting, split())));
    roles().forEach(shared -> effects.addAll(shared.effects(in, setting, split())));
    contracts.ifPresent(joint -> effects.addAll(joint.effects(in, setting)));
    if (supply) {
      in.schools()
          .forEach(school -> effects.add(new LineShare(
              Terms.of("supply", school, Cause.OTHER_POSTS, in.starts(),
                  "Cover found among partners"),
              FinanceCode.E02, -setting.assumed(SUPPLY_SAVING, school))));
    }
    if (setUpCosts) {
      effects.addAll(SetUp.effects(in, setting, split()));
    }
    return List.copyOf(effects);
  }

  private List<SharedRoles> roles() {
    List<SharedRoles> roles = new ArrayList<>();
    if (senco) {
      roles.add(new SharedRoles(Post.Role.SENCO));
    }
    if (site) {
      roles.add(new SharedRoles(Post.Role.SITE));
    }
    return roles;
  }

  List<Finding> check(Arrangement in, Setting setting) {
    List<Finding> findings = new ArrayList<>();
    head.ifPresent(shared -> findings.addAll(shared.check(in, setting)));
    roles().forEach(shared -> findings.addAll(shared.check(in, setting)));
    return findings;
  }

  /// The school that leads, if one is named.
  Optional<SchoolId> lead() {
    return head.flatMap(SharedHead::lead).or(() -> manager.flatMap(SharedManager::lead));
  }

  /// Every school named as leading.
  public List<SchoolId> leads() {
    List<SchoolId> leads = new ArrayList<>();
    head.flatMap(SharedHead::lead).ifPresent(leads::add);
    manager.flatMap(SharedManager::lead).ifPresent(leads::add);
    return leads;
  }

  /// What its questions would have to be answered, of those that a kind asks.
  Map<String, String> answers(List<Ask> asks) {
    return SharingAsks.answers(this, asks);
  }
}
