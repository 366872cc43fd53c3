package viability.model.assumption;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// The assumptions on grants beside the budget share, and on what other lines follow. Figures
/// marked from memory are editable defaults.
public final class GrantAssumptions {

  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");
  private static final Source UNLESS_TYPED = new Source(Mark.DERIVED, "nothing unless typed", "");

  public static final Assumption PREMIUM_GROWTH = new Assumption("pupil-premium-growth",
      "Pupil premium rates", Topic.FUNDING, Unit.PER_CENT, Reach.YEAR, -0.05, 0.08, 0.0025, -0.01,
      0.01,
      List.of(new Default(2026, 0.0239,
          new Source(Mark.MEMORY, "the rise of 2025-26; the rates of 2026-27 were not found",
              "2026")),
          new Default(2027, 0.02, ESTIMATE)),
      "Change in the pupil premium rates from the funding year before, after the last known rates.");
  public static final Assumption MEAL_TAKE_UP = new Assumption("infant-meal-take-up",
      "Infants who take the free lunch", Topic.GRANTS, Unit.PER_CENT, Reach.SCHOOL, 0, 1, 0.01,
      -0.05, 0.05, List.of(new Default(0, 0.85, ESTIMATE)),
      "Of the Reception, Year 1 and Year 2 pupils whose lunch is paid for only because they are infants, the share"
          + " who eat it on a school day.");
  public static final Assumption MEAL_GROWTH = new Assumption("infant-meal-rate",
      "Payment for an infant's lunch", Topic.GRANTS, Unit.PER_CENT, Reach.YEAR, -0.05, 0.1, 0.005,
      -0.01, 0.01,
      List.of(new Default(0, 0.015,
          new Source(Mark.MEMORY, "about the yearly rise from 2023/24 to 2025/26", "2026"))),
      "Change in what is paid for a meal from the school year before, after the last known rate.");
  public static final Assumption MORE_FREE_MEALS = new Assumption("more-free-meals",
      "More pupils entitled to free lunches", Topic.GRANTS, Unit.PER_CENT, Reach.SCHOOL_YEAR, 0,
      0.5, 0.005, -0.02, 0.03,
      List.of(
          new Default(2025, 0,
              new Source(Mark.FOUND, "the wider entitlement starts in September 2026", "2026")),
          new Default(2026, 0.05, ESTIMATE)),
      "From September 2026 every family on Universal Credit is entitled: these pupils as a share of all, beyond"
          + " those counted for funding, whose count stays at the old income limit.");
  public static final Assumption SPORT_PREMIUM = new Assumption("pe-premium",
      "PE and sport premium paid", Topic.GRANTS, Unit.PER_CENT, Reach.YEAR, 0, 1, 0.05, -1, 0,
      List.of(
          new Default(2025, 1,
              new Source(Mark.FOUND, "PE and sport premium conditions of grant", "6 October 2025")),
          new Default(2026, 1,
              new Source(Mark.MEMORY, "taken to continue; no policy after 2025/26 was found",
                  "2026"))),
      "The share of the premium's present rates that is paid in a school year: 0% where it ends.");
  public static final Assumption FLOOR_AREA = new Assumption("floor-area",
      "Floor area, change from the year before", Topic.CLASSES, Unit.PER_CENT, Reach.SCHOOL_YEAR,
      -0.9, 1, 0.01, 0, 0, List.of(new Default(0, 0, UNLESS_TYPED)),
      "Rooms or buildings given up or taken on; energy, water, cleaning, repairs and other occupation costs follow.");
  public static final Assumption RESOURCED_PLACES = new Assumption("resourced-places",
      "Funding for places in a resourced provision", Topic.FUNDING, Unit.POUNDS, Reach.SCHOOL_YEAR,
      0, 1_000_000, 2_000, 0, 0, List.of(new Default(0, 0, UNLESS_TYPED)),
      "The part of line I03 that pays for agreed places in a unit or resourced provision, in a funding year. It does"
          + " not follow pupils with plans.");
  public static final Assumption EXCEPTIONAL_NEEDS = new Assumption("exceptional-needs",
      "Exceptional needs grant", Topic.FUNDING, Unit.POUNDS, Reach.SCHOOL_YEAR, 0, 1_000_000, 1_000,
      0, 0, List.of(new Default(0, 0, UNLESS_TYPED)),
      "The part of line I03 that the council grants for exceptional needs, in a funding year.");

  /// All of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(PREMIUM_GROWTH, MEAL_TAKE_UP, MEAL_GROWTH,
      MORE_FREE_MEALS, SPORT_PREMIUM, RESOURCED_PLACES, EXCEPTIONAL_NEEDS, FLOOR_AREA);

  private GrantAssumptions() {}
}
