package viability.model.assumption;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// What a council's funding statement says of a school's budget share, typed. One without a default
/// is not known until it is typed, and what it would say stays inside the local adjustment.
public final class FundingInputs {

  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");
  private static final Source NURSERIES = new Source(Mark.FOUND,
      "National Day Nurseries Association: national average for three and four year olds",
      "2026-27");

  public static final Assumption LUMP_SUM = pounds("lump-sum", "The school's own lump sum",
      Reach.SCHOOL, 50_000, 300_000, 100,
      "The lump sum on the base year's funding statement. Divided by the national one it gives the area cost"
          + " adjustment, which is then used in place of the one assumed.");
  public static final Assumption GUARANTEE = new Assumption("funding-guarantee",
      "Minimum funding guarantee", Topic.FUNDING, Unit.PER_CENT, Reach.YEAR, -0.05, 0.05, 0.001, 0,
      0, List.of(),
      "The least change in funding for each pupil from the funding year before, lump sum and premises left out. Not"
          + " typed, it is the least that was allowed in the year; no range was found for 2027-28 and later, so in"
          + " those years no guarantee is counted.");
  public static final Assumption EARLY_YEARS = pounds("early-years", "Early years money in I01",
      Reach.SCHOOL_YEAR, 0, 2_000_000, 500,
      "What the budget share holds for nursery pupils. Typed for every year it stays as it is; leave it out to have it"
          + " worked out from hours.");
  public static final Assumption NURSERY_HOURS = new Assumption("nursery-hours",
      "Funded hours of a nursery pupil", Topic.FUNDING, Unit.FACTOR, Reach.SCHOOL, 0, 2_000, 5, 0,
      0, List.of(),
      "Hours in a year that the council pays for, on average for each pupil of the nursery.");
  public static final Assumption NURSERY_RATE = new Assumption("nursery-rate",
      "Funding for a nursery hour", Topic.FUNDING, Unit.POUNDS, Reach.SCHOOL, 0, 25, 0.01, 0, 0,
      List.of(new Default(2025, 6.12, new Source(Mark.DERIVED, "2026-27 less 4.95%", "2025-26")),
          new Default(2026, 6.42, NURSERIES)),
      "Pounds an hour in the base year. London's councils pay more than the national average.");
  public static final Assumption DE_DELEGATION = of("de-delegation", "De-delegation for each pupil",
      Unit.POUNDS, Reach.SCHOOL, 0, 500, 0.5,
      "Pounds for each pupil that the council takes off the share for services bought together.");
  public static final Assumption SPLIT_SITES = of("split-sites", "Further sites", Unit.FACTOR,
      Reach.SCHOOL, 0, 3, 1, "Sites beyond the first that the council funds as a split site.");
  public static final Assumption SPLIT_SITE_DISTANCE = of("split-site-distance",
      "Further sites, by distance", Unit.FACTOR, Reach.SCHOOL, 0, 3, 0.01,
      "Units of the split site distance factor: one for each further site paid in full.");
  public static final Assumption RATES = pounds("business-rates", "Business rates in I01",
      Reach.SCHOOL_YEAR, 0, 2_000_000, 100,
      "What the budget share holds for business rates. Not typed, it is taken to be the base year's line E17.");
  public static final Assumption PFI = cash("pfi", "Private finance money in I01",
      "What the budget share holds for a private finance contract.");
  public static final Assumption EXCEPTIONAL = cash("exceptional-premises",
      "Exceptional premises money in I01",
      "What the budget share holds for premises costs that few schools have.");
  public static final Assumption GROWTH_FUND = cash("growth-fund", "Growth fund",
      "What the council's growth fund pays the school in the year, inside I01.");
  public static final Assumption FALLING_ROLLS = cash("falling-rolls-fund", "Falling rolls fund",
      "What the council's falling rolls fund pays the school in the year, inside I01. From 2024-25 only where its school"
          + " capacity data shows that the places will be needed again within three to five years.");
  public static final Assumption PLACES = pounds("place-funding", "Place funding in I01",
      Reach.SCHOOL_YEAR, 0, 5_000_000, 500,
      "What a special or nursery school is paid for its places, whoever fills them.");
  public static final Assumption JOINING_I06 = pounds("joining-grants-i06",
      "Grants in I06 that join the formula", Reach.SCHOOL, 0, 2_000_000, 100,
      "What the base year's line I06 holds of grants that are part of the formula from the next year on. It leaves the"
          + " line and joins the budget share.");
  public static final Assumption JOINING_I18 = pounds("joining-grants-i18",
      "Grants in I18 that join the formula", Reach.SCHOOL, 0, 2_000_000, 100,
      "What the base year's line I18 holds of grants that are part of the formula from the next year on. It leaves the"
          + " line and joins the budget share.");

  static final List<Assumption> ALL = List.of(LUMP_SUM, GUARANTEE, EARLY_YEARS, NURSERY_HOURS,
      NURSERY_RATE, DE_DELEGATION, SPLIT_SITES, SPLIT_SITE_DISTANCE, RATES, PFI, EXCEPTIONAL,
      GROWTH_FUND, FALLING_ROLLS, PLACES, JOINING_I06, JOINING_I18);

  private FundingInputs() {}

  /// Pounds that are not known until they are typed.
  private static Assumption pounds(String name, String title, Reach reach, double least,
      double most, double step, String meaning) {
    return new Assumption(name, title, Topic.FUNDING, Unit.POUNDS, reach, least, most, step, 0, 0,
        List.of(), meaning);
  }

  private static Assumption cash(String name, String title, String meaning) {
    return of(name, title, Unit.POUNDS, Reach.SCHOOL_YEAR, 0, 5_000_000, 500, meaning);
  }

  /// None unless typed.
  private static Assumption of(String name, String title, Unit unit, Reach reach, double least,
      double most, double step, String meaning) {
    return new Assumption(name, title, Topic.FUNDING, unit, reach, least, most, step, 0, 0,
        List.of(new Default(0, 0, ESTIMATE)), meaning);
  }
}
