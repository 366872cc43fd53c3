package viability.model.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import viability.model.assumption.Assumption;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.units.Pence;
import viability.model.units.Shares;

/// A post of the lead school that serves others too. A school whose own post ends saves its cost
/// and joins those who divide the lead's between them by the agreed key, anew each time one joins.
///
/// `extra` is what serving one more school adds to the post's cost, as a share of it. `estimate` is
/// what the post is taken to cost where neither the user nor the list of posts says. Keys of effects
/// begin with `keyed`.
record SharedPost(String keyed, Post.Role role, Assumption estimate, SchoolId lead,
    FinanceCode code, Cause cause, Index index, double extra) {

  /// What happens as each school's own post ends on its date.
  List<Effect> effects(Setting setting, Split split, Map<SchoolId, LocalDate> ends) {
    Working leads = setting.postCost(role, estimate, lead);
    Map<SchoolId, Long> paying = new LinkedHashMap<>(Map.of(lead, Math.round(leads.value())));
    List<Effect> effects = new ArrayList<>();
    ends.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(joining -> {
      Working own = setting.postCost(role, estimate, joining.getKey());
      effects.add(change("own-post", joining.getKey(), joining.getValue(), -own.value(),
          "Own " + post() + "'s post ends", own));
      paying.put(joining.getKey(), 0L);
      effects.addAll(divided(setting, split, joining.getValue(), leads, paying));
    });
    return effects;
  }

  /// The post's whole cost divided anew between those who share it, as a change for each.
  private List<Effect> divided(Setting setting, Split split, LocalDate from, Working leads,
      Map<SchoolId, Long> paying) {
    List<SchoolId> sharing = List.copyOf(paying.keySet());
    long cost = Math.round(leads.value() * (1 + extra * (sharing.size() - 1)));
    long[] parts = Shares.split(cost, split.of(setting, sharing));
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      SchoolId school = sharing.get(i);
      long before = paying.getOrDefault(school, 0L);
      String words = school.equals(lead)
          ? "Others pay their share of the " + post()
          : "Pays its share of the shared " + post();
      effects.add(change("share-" + (sharing.size() - 1), school, from,
          (double) (parts[i] - before), words, leads));
      paying.put(school, parts[i]);
    }
    return effects;
  }

  private String post() {
    return role == Post.Role.SENCO ? role.words() : role.words().toLowerCase(Locale.UK);
  }

  private Effect change(String key, SchoolId school, LocalDate from, double pence, String words,
      Working input) {
    return new LineChange(Terms.of(keyed + "." + key, school, cause, from, words), code,
        Pence.money(pence), index, List.of(input));
  }

  /// A yearly cost that comes with sharing.
  static Effect cost(Terms terms, FinanceCode code, Index index, Working yearly) {
    return new LineChange(terms, code, Pence.money(Pence.round(yearly.value())), index,
        List.of(yearly));
  }
}
