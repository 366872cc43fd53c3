package viability.model.arrangement;

import static viability.model.assumption.PartnershipAssumptions.EMPTY_PLACE;
import static viability.model.assumption.PartnershipAssumptions.SITE_SAVING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viability.model.effect.Cause;
import viability.model.effect.CouncilCost;
import viability.model.effect.Effect;
import viability.model.effect.LineShare;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// What giving a building up saves, and what the council then pays for it.
///
/// Rates are left out: the budget share pays for them and falls with them.
final class Sites {

  private static final List<FinanceCode> LINES = List.of(FinanceCode.E12, FinanceCode.E13,
      FinanceCode.E14, FinanceCode.E15, FinanceCode.E16);

  private Sites() {}

  /// The running costs that end with the school's own site.
  static List<Effect> givenUp(SchoolId school, LocalDate from, Setting setting) {
    double share = setting.assumed(SITE_SAVING, school);
    return LINES.stream().<Effect>map(line -> new LineShare(Terms.of("site." + line.code(), school,
        Cause.SITES, from, "Site given up: " + line.title()), line, -share)).toList();
  }

  /// What the empty building costs the council; nothing where its places are not known.
  static List<Effect> empty(SchoolId id, LocalDate from, Setting setting) {
    School school = setting.school(id);
    List<Effect> effects = new ArrayList<>();
    school.details().capacity().ifPresent(places -> {
      Working cost = Working.product("Empty building", "Places × the cost of an empty one.",
          List.of(
              Working.given("Places", places, Unit.FACTOR,
                  new Source(Mark.IMPORTED, "the school's details", "")),
              setting.input(EMPTY_PLACE, id, Unit.PENCE)));
      effects.add(new CouncilCost(
          Terms.of("empty-site", id, Cause.SITES, from, "The empty building, looked after"),
          Pence.money(Pence.round(cost.value())), true, Index.OTHER_PRICES, List.of(cost)));
    });
    return effects;
  }
}
