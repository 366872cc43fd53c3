package viability.model.projection.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.roll.Progression;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// The inputs of one school's roll in one year, as workings.
record Inputs(RollSteps steps, SchoolId school, SchoolYear year) {

  static final Source OWN = new Source(Mark.DERIVED, "worked out from rolls, see Pupils", "");

  private static final Source PLACES = new Source(Mark.DERIVED,
      "the school's own details and class sizes", "");

  /// An assumption's value of the year, more by `plus`.
  Working of(Assumption assumption, Unit unit, double plus) {
    return of(assumption, unit, plus, year);
  }

  private Working of(Assumption assumption, Unit unit, double plus, SchoolYear in) {
    double value = steps.assumed().value(assumption, Optional.of(school), in.start()).orElse(0);
    return Working.given(assumption.title() + ", " + in, plus + value, unit,
        source(assumption, in));
  }

  private Source source(Assumption assumption, SchoolYear in) {
    return steps.assumed().source(assumption, Optional.of(school), in.start()).orElse(Source.TYPED);
  }

  /// 1 and a change of the year.
  Working factor(Assumption assumption) {
    return of(assumption, Unit.FACTOR, 1);
  }

  Working places(String label, double places) {
    return Working.given(label, places, Unit.PUPILS, PLACES);
  }

  /// What those who join the first year group are multiplied by; empty where nothing is assumed.
  Optional<Working> changeInIntake(YearGroup entry) {
    Working births = grown(Assumptions.INTAKE_CHANGE);
    if (entry == YearGroup.Y7) {
      births = Working.product("Changes assumed", Unit.FACTOR, "",
          List.of(births, grown(Assumptions.Y7_INFLOW)));
    }
    return Optional.of(births).filter(change -> change.value() != 1);
  }

  /// The changes of each year since the newest roll, multiplied.
  private Working grown(Assumption assumption) {
    List<Working> years = new ArrayList<>();
    for (SchoolYear each = steps.latest().plus(1); each.compareTo(year) <= 0; each = each.plus(1)) {
      years.add(of(assumption, Unit.FACTOR, 1, each));
    }
    return Working.product(assumption.title(), Unit.FACTOR, "Each year's change built up.", years);
  }

  /// Pupils and those of new homes, where any are assumed.
  Working withHousing(String label, Working pupils) {
    Working homes = of(Assumptions.HOUSING, Unit.PUPILS, 0);
    if (homes.value() == 0 || steps.housed() == 0) {
      return pupils;
    }
    Working each = Working.quotient("From new homes", Unit.PUPILS,
        "Spread evenly over the school's year groups.",
        List.of(homes, Working.given("Year groups", (double) steps.housed(), Unit.FACTOR, PLACES)));
    return Working.sum(label, Unit.PUPILS, "", List.of(pupils, each));
  }

  /// A share who move up, less those who leave once closure is talked of.
  Working afterAnnouncement(Working share) {
    double loss = steps.assumed().get(Assumptions.ANNOUNCEMENT_LOSS, school, year.start());
    return loss == 0
        ? share
        : Working.product("Share who stay or join", Unit.FACTOR, "",
            List.of(share, Working.given("Staying although closure is talked of, " + year, 1 - loss,
                Unit.FACTOR, source(Assumptions.ANNOUNCEMENT_LOSS, year))));
  }

  /// The share of a year group held from year to year.
  Working held(YearGroup group) {
    return group == YearGroup.Y7
        ? factor(Assumptions.Y7_INFLOW)
        : Working.given("Held", 1, Unit.FACTOR, OWN);
  }

  /// The share of the year group below that is in a year group a year later, as assumed.
  Working share(YearGroup group) {
    boolean sixth = group.compareTo(YearGroup.Y12) >= 0;
    Working change = of(sixth ? Assumptions.STAY_ON : Assumptions.STAYING, Unit.FACTOR, 0);
    Working seen = ratio(group);
    Working share = change.value() == 0
        ? seen
        : Working.sum("Share who stay or join, as assumed", Unit.FACTOR, "", List.of(seen, change));
    if (share.value() < 0) {
      share = Working.given("Share who stay: none", 0, Unit.FACTOR, change.sources().getFirst());
    }
    return group == YearGroup.Y7
        ? Working.product("Share who stay or join", Unit.FACTOR, "",
            List.of(share, grown(Assumptions.Y7_INFLOW)))
        : share;
  }

  private Working ratio(YearGroup group) {
    Progression.Ratio ratio = steps.rates().progression().ratios().get(group);
    if (ratio == null || ratio.weight() == 0 || ratio.weight() == 1) {
      Source from = ratio != null && ratio.weight() == 0 ? area() : OWN;
      return Working.given("Share who stay or join", ratio == null ? 1 : ratio.value(), Unit.FACTOR,
          from);
    }
    return Working.sum("Share who stay or join", Unit.FACTOR,
        "The school's own share drawn towards its area's by how few pupils it rests on.",
        List.of(weighed("Own share", ratio.own(), ratio.weight(), OWN),
            weighed("The area's share", ratio.area(), 1 - ratio.weight(), area())));
  }

  private static Working weighed(String label, double ratio, double weight, Source source) {
    return Working.product(label + ", weighed", Unit.FACTOR, "",
        List.of(Working.given("Weight", weight, Unit.FACTOR, OWN),
            Working.given(label, ratio, Unit.FACTOR, source)));
  }

  private Source area() {
    return new Source(Mark.DERIVED, steps.rates().area().words(), "");
  }
}
