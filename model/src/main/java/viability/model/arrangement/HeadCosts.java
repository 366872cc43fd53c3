package viability.model.arrangement;

import static viability.model.assumption.Assumptions.COVER_DAYS;
import static viability.model.assumption.Assumptions.COVER_DAY_COST;
import static viability.model.assumption.Assumptions.HEAD_OF_SCHOOL_UPLIFT;
import static viability.model.assumption.Assumptions.ON_COSTS;
import static viability.model.assumption.Assumptions.TRAVEL;
import static viability.model.assumption.PartnershipAssumptions.BACKFILL_COST;
import static viability.model.assumption.PartnershipAssumptions.EXECUTIVE_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Money;
import viability.model.units.Shares;

/// What sharing a head costs besides the head: uplift, posts backfilled, cover, travel, and the pay
/// of the combined group.
record HeadCosts(Setting setting) {

  private static final Source GROUPS = new Source(Mark.MEMORY, "headteacher groups by units",
      "2019-20");

  /// What each school without a head of its own pays while the schools are apart.
  List<Effect> apart(SchoolId school, LocalDate from) {
    Working uplift = Working.product("Head of school uplift with on-costs",
        "Extra pay times one plus on-costs.",
        List.of(setting.input(HEAD_OF_SCHOOL_UPLIFT, school, Unit.PENCE), onCosts(school)));
    Working cover = Working.product("Cover while the head is elsewhere",
        "Days covered times the cost of a day.",
        List.of(setting.input(COVER_DAYS, school, Unit.FACTOR),
            setting.input(COVER_DAY_COST, school, Unit.PENCE)));
    Working travel = setting.input(TRAVEL, school, Unit.PENCE);
    return List.of(
        SharedPost.cost(terms("uplift", school, Cause.HEAD_OF_SCHOOL, from, uplift),
            FinanceCode.E01, Index.TEACHER_PAY, uplift),
        SharedPost.cost(terms("cover", school, Cause.COVER_AND_TRAVEL, from, cover),
            FinanceCode.E02, Index.TEACHER_PAY, cover),
        SharedPost.cost(terms("travel", school, Cause.COVER_AND_TRAVEL, from, travel),
            FinanceCode.E08, Index.OTHER_PRICES, travel));
  }

  /// Posts refilled behind a deputy who leads the school day to day.
  Effect backfill(SchoolId school, LocalDate from, double posts) {
    Working cost = Working.product("Posts backfilled", "Full-time posts times the cost of one.",
        List.of(Working.given("Full-time posts", posts, Unit.FACTOR, Source.TYPED),
            setting.input(BACKFILL_COST, school, Unit.PENCE)));
    return SharedPost.cost(terms("backfill", school, Cause.BACKFILL, from, cost), FinanceCode.E01,
        Index.TEACHER_PAY, cost);
  }

  /// What a permanent head of all schools is paid more than the lead's own, for the points between
  /// the two groups, divided by the key; nothing where the combined group is the lead's.
  List<Effect> executive(SchoolId lead, Map<SchoolId, LocalDate> joining, Split split) {
    List<SchoolId> all = new ArrayList<>(List.of(lead));
    all.addAll(joining.keySet());
    double units = all.stream().map(setting::school).mapToDouble(HeadGroup::units).sum();
    HeadGroup own = HeadGroup.of(HeadGroup.units(setting.school(lead)));
    HeadGroup together = HeadGroup.of(units);
    int points = together.lowestPoint() - own.lowestPoint();
    LocalDate from = joining.values().stream().max(LocalDate::compareTo).orElseThrow();
    Working more = Working.product("Executive head's pay for the combined group",
        "Points from the lead's group (" + own.name().substring(1) + ") to the combined one ("
            + together.name().substring(1) + ", " + Math.round(units)
            + " units) times the cost of a point, with on-costs.",
        List.of(Working.given("Points", points, Unit.FACTOR, GROUPS),
            setting.input(EXECUTIVE_POINT, lead, Unit.PENCE), onCosts(lead)));
    long[] parts = Shares.split(Math.round(more.value()), split.of(setting, all));
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; points > 0 && i < parts.length; i++) {
      effects.add(new LineChange(terms("executive", all.get(i), Cause.HEAD_SHARED, from, more),
          FinanceCode.E01, new Money(parts[i]), Index.TEACHER_PAY, List.of(more)));
    }
    return effects;
  }

  private static Terms terms(String key, SchoolId school, Cause cause, LocalDate from,
      Working what) {
    return Terms.of("head." + key, school, cause, from, what.label());
  }

  private Working onCosts(SchoolId school) {
    Working share = setting.input(ON_COSTS, school, Unit.FACTOR);
    return Working.given("One plus on-costs", 1 + share.value(), Unit.FACTOR,
        share.sources().getFirst());
  }
}
