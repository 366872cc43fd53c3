package viability.model.arrangement;

import static viability.model.assumption.PartnershipAssumptions.ANNOUNCED_LOSS;
import static viability.model.assumption.PartnershipAssumptions.CLOSING_COST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.effect.BalanceReverts;
import viability.model.effect.Cause;
import viability.model.effect.Closes;
import viability.model.effect.CouncilCost;
import viability.model.effect.Effect;
import viability.model.effect.PupilsLeave;
import viability.model.effect.Terms;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Finding;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// What closing one school changes.
final class ClosureParts {

  private static final double FORM = 30;

  private ClosureParts() {}

  static List<Effect> effects(SchoolId school, Closure in, Setting setting) {
    List<Effect> effects = new ArrayList<>();
    double announced = in.announced().orElseGet(() -> setting.assumed(ANNOUNCED_LOSS, school));
    if (announced > 0) {
      effects.add(
          new PupilsLeave(Terms.of("announced", school, Cause.PUPILS, in.starts().minusYears(1),
              "Pupils who leave once closing is announced").until(in.starts()), announced));
    }
    Map<SchoolId, Double> preference = new LinkedHashMap<>();
    in.preferred().forEach(id -> preference.put(id, in.times()));
    effects.add(
        new Closes(Terms.of("closes", school, Cause.CLOSURE, in.starts(), "Closes"), preference));
    effects.add(new BalanceReverts(Terms.of("balance", school, Cause.BALANCES, in.starts(),
        "Balance goes to the council, a surplus or a deficit")));
    cost(school, in, setting).ifPresent(effects::add);
    if (in.emptyBuilding()) {
      effects.addAll(Sites.empty(school, in.starts(), setting));
    }
    return effects;
  }

  /// So much a form of entry, by the admission number; empty where none is known.
  private static Optional<Effect> cost(SchoolId id, Closure in, Setting setting) {
    var pan = setting.school(id).details().pan();
    if (pan.isEmpty()) {
      return Optional.empty();
    }
    Working cost = Working.product("Cost of closing", "Forms of entry × the cost of one.",
        List.of(
            Working.given("Forms of entry", pan.getAsInt() / FORM, Unit.FACTOR,
                new Source(Mark.IMPORTED, "the school's admission number", "")),
            setting.input(CLOSING_COST, id, Unit.PENCE)));
    return Optional.of(new CouncilCost(
        Terms.of("closing-cost", id, Cause.ONE_OFF, in.starts(),
            "Redundancy, securing the site, uniforms: the council's"),
        Pence.money(Pence.round(cost.value())), false, Index.NONE, List.of(cost)));
  }

  static List<Finding> check(Closure in, Setting setting) {
    List<Finding> findings = new ArrayList<>();
    in.schools().stream().map(setting::school).filter(s -> s.details().pan().isEmpty())
        .forEach(school -> findings.add(Finding.doubt(Place.TYPED,
            school.name() + " has no admission number, so no cost of closing is counted.",
            "Type its admission number, or the cost as an effect.")));
    boolean others = setting.schools().stream().anyMatch(s -> !in.schools().contains(s.id()));
    if (!others) {
      findings.add(Finding.doubt(Place.TYPED,
          "\u201c" + in.name() + "\u201d closes every school of the plan, so no pupil is placed.",
          "Load the schools around, with their rolls and admission numbers."));
    }
    findings.addAll(ClosurePlaces.check(in, setting));
    return findings;
  }
}
