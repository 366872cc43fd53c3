package viability.model.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.Pence;

/// A post of the lead school that serves others too: a school whose own post ends saves its cost
/// and pays its share of the lead's, which the lead saves.
///
/// `extra` is what serving one more school adds to the post's cost, as a share of it.
record SharedPost(List<SchoolId> schools, SchoolId lead, FinanceCode code, Cause cause, Index index,
    double extra) {

  /// What happens when one school's own post ends on a date.
  List<Effect> effects(Setting setting, Post.Role role, Assumption estimate, ShareKey key,
      SchoolId school, LocalDate from) {
    Working own = setting.postCost(role, estimate, school);
    Working leads = setting.postCost(role, estimate, lead);
    double share = setting.shares(schools, key)[schools.indexOf(school)];
    double pays = Pence.round(leads.value() * (1 + extra) * share);
    double leadPays = Pence.round(leads.value() * extra) - pays;
    String post = role.words().toLowerCase(java.util.Locale.UK);
    List<Effect> effects = new ArrayList<>();
    effects.add(change(school, from, -own.value(), "Own " + post + "'s post ends", List.of(own)));
    effects.add(change(school, from, pays, "Pays its share of the shared " + post, List.of(leads)));
    effects.add(change(lead, from, leadPays, "The other school pays its share of the " + post,
        List.of(leads)));
    return effects;
  }

  private Effect change(SchoolId school, LocalDate from, double pence, String words,
      List<Working> inputs) {
    return new LineChange(school, code, cause, from, Optional.empty(), Pence.money(pence), index,
        false, words, inputs);
  }

  /// A yearly cost that comes with sharing.
  static Effect cost(SchoolId school, FinanceCode code, Cause cause, Index index, LocalDate from,
      Working yearly) {
    Money amount = Pence.money(Pence.round(yearly.value()));
    return new LineChange(school, code, cause, from, Optional.empty(), amount, index, false,
        yearly.label(), List.of(yearly));
  }
}
