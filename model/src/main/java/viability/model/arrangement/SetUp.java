package viability.model.arrangement;

import static viability.model.assumption.Assumptions.SET_UP_COST;

import java.util.ArrayList;
import java.util.List;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.OneOff;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.Shares;

/// One-off costs on the day an arrangement starts, divided between its schools.
final class SetUp {

  private SetUp() {}

  /// What setting a partnership up usually costs.
  static List<Effect> effects(Arrangement in, Setting setting, Split split) {
    return divided("set-up", "Its share of setting up", in, setting, split,
        setting.input(SET_UP_COST, in.schools().getFirst(), Working.Unit.PENCE));
  }

  /// A cost that the schools bear between them.
  static List<Effect> divided(String key, String words, Arrangement in, Setting setting,
      Split split, Working cost) {
    long[] parts = Shares.split(Math.round(cost.value()), split.of(setting, in.schools()));
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      SchoolId school = in.schools().get(i);
      effects.add(new OneOff(Terms.of(key, school, Cause.ONE_OFF, in.starts(), words),
          FinanceCode.E28A, new Money(parts[i]), List.of(cost)));
    }
    return effects;
  }
}
