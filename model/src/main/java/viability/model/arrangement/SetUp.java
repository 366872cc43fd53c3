package viability.model.arrangement;

import static viability.model.assumption.Assumptions.SET_UP_COST;

import java.util.ArrayList;
import java.util.List;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.OneOff;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.Shares;

/// The one-off cost of setting a partnership up, on the day it starts, divided by its key.
final class SetUp {

  private SetUp() {}

  static List<Effect> effects(Federation in, Setting setting) {
    Working cost = setting.input(SET_UP_COST, in.schools().getFirst(), Working.Unit.PENCE);
    long[] parts = Shares.split(Math.round(cost.value()), setting.shares(in.schools(), in.key()));
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      SchoolId school = in.schools().get(i);
      effects.add(new OneOff(school, FinanceCode.E28A, Cause.ONE_OFF, in.starts(),
          new Money(parts[i]), false, "Its share of setting up", List.of(cost)));
    }
    return effects;
  }
}
