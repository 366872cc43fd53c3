package viability.model.assumption;

import static viability.model.assumption.Topic.PARTNERSHIP;
import static viability.model.assumption.Unit.PER_CENT;
import static viability.model.assumption.Unit.POUNDS;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// What partnerships, mergers and closures are usually taken to change. Every effect made of one
/// can be typed over in its arrangement.
public final class PartnershipAssumptions {

  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");

  public static final Assumption MERGER_LOSS = of("merger-loss", "Pupils lost on amalgamation",
      PER_CENT, Reach.SCHOOL, 0, 0.3, 0.01, -0.1, 0.2, 0.1,
      new Source(Mark.DERIVED, "planning default within the 0 to 30% that is usual to try", "2026"),
      "The share of a closing school's pupils, and of those who would have joined it, who do not come to the merged"
          + " school.");
  public static final Assumption ANNOUNCED_LOSS = of("announced-loss",
      "Pupils lost once a closure is announced", PER_CENT, Reach.SCHOOL, 0, 0.67, 0.01, -0.15, 0.42,
      0.25,
      new Source(Mark.DERIVED,
          "one school fell from 176 to 130 pupils in about six months after its closure was proposed",
          "2025"),
      "The share of a school's pupils who leave in the school year before it closes; 10% to 67% has been seen.");
  public static final Assumption SPLIT_SITE = of("split-site-basic", "Split sites, each extra site",
      POUNDS, Reach.ALL, 0, 100_000, 100, 0, 0, 54_300,
      new Source(Mark.MEMORY, "national rate, before area costs", "2025-26"),
      "Paid for each further site that qualifies, times the area cost adjustment.");
  public static final Assumption SPLIT_SITE_DISTANCE = of("split-site-far",
      "Split sites, distance between them", POUNDS, Reach.ALL, 0, 50_000, 100, 0, 0, 27_100,
      new Source(Mark.MEMORY, "national rate at its most, before area costs", "2025-26"),
      "Added where the sites are far enough apart, times the area cost adjustment.");
  public static final Assumption BACKFILL_COST = of("backfill-cost", "A post backfilled", POUNDS,
      Reach.SCHOOL, 40_000, 130_000, 500, -15_000, 10_000, 89_000,
      new Source(Mark.DERIVED, "top of the inner London upper pay range with on-costs",
          "September 2025"),
      "A teacher as experienced as the deputy who leads a school day to day, in a year, with on-costs.");
  public static final Assumption EXECUTIVE_POINT = of(
      "leadership-point", "One point on the leadership range", POUNDS, Reach.ALL, 0, 5_000, 50,
      -300, 300, 2_200, new Source(Mark.DERIVED,
          "inner London leadership range, £61,554 to £153,490 over 42 points", "September 2025"),
      "What each point more costs in pay for a year, before on-costs.");
  public static final Assumption SUPPLY_SAVING = of("supply-saving", "Cover found among partners",
      PER_CENT, Reach.ALL, 0, 0.3, 0.01, 0, 0.1, 0.1, ESTIMATE,
      "Saved on supply teaching where schools are a short walk apart; 10% to 20% is usual to try.");
  public static final Assumption SITE_SAVING = of("site-saving",
      "Running costs saved when a site is given up", PER_CENT, Reach.SCHOOL, 0, 1, 0.05, -0.3, 0, 1,
      ESTIMATE,
      "The share of the site's maintenance, grounds, cleaning, water and energy that ends. Rates are left out: they are"
          + " paid for in the budget share.");
  public static final Assumption EMPTY_PLACE = of("empty-place", "An empty place, looked after",
      POUNDS, Reach.ALL, 0, 2_000, 50, -100, 300, 300,
      new Source(Mark.FOUND, "Audit Commission, by way of Kent County Council", "2006"),
      "What the council pays in a year for each place of a building that stands empty, at 2006 prices.");
  public static final Assumption CLOSING_COST = of("closing-cost",
      "Closing a one-form school, besides its balance", POUNDS, Reach.ALL, 0, 1_500_000, 1_000,
      -100_000, 150_000, 243_000,
      new Source(Mark.DERIVED,
          "St John's Walworth, Southwark: about £470,000, of which £227,000 was the deficit",
          "2021"),
      "Redundancy, securing the site, uniforms: once, for each form of entry. One case only.");
  public static final Assumption CENTRAL_CHARGE = of("central-charge", "A trust's central charge",
      PER_CENT, Reach.ALL, 0, 0.2, 0.001, -0.02, 0.04, 0.054,
      new Source(Mark.FOUND, "large trusts' average, as reported by Schools Week", "2022-23"),
      "A share of a school's income, each year; 3% to 10% is usual.");
  public static final Assumption HEAD_RECRUITMENT = of("head-recruitment", "Recruiting a head",
      POUNDS, Reach.ALL, 0, 30_000, 500, -7_500, 7_500, 12_500, ESTIMATE,
      "Once; £5,000 to £20,000 is usual.");
  public static final Assumption LEGAL_COST = of("legal-cost", "Legal and personnel advice", POUNDS,
      Reach.ALL, 0, 50_000, 500, -10_000, 10_000, 15_000, ESTIMATE,
      "Once; £5,000 to £25,000 is usual.");
  public static final Assumption SYSTEMS_COST = of("systems-cost", "Joining finance and records",
      POUNDS, Reach.ALL, 0, 60_000, 500, -12_500, 12_500, 17_500, ESTIMATE,
      "Once; £5,000 to £30,000 is usual.");

  /// Every one of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(MERGER_LOSS, ANNOUNCED_LOSS, SPLIT_SITE,
      SPLIT_SITE_DISTANCE, BACKFILL_COST, EXECUTIVE_POINT, SUPPLY_SAVING, SITE_SAVING, EMPTY_PLACE,
      CLOSING_COST, CENTRAL_CHARGE, HEAD_RECRUITMENT, LEGAL_COST, SYSTEMS_COST);

  private PartnershipAssumptions() {}

  private static Assumption of(String name, String title, Unit unit, Reach reach, double least,
      double most, double step, double low, double high, double usual, Source source,
      String meaning) {
    return new Assumption(name, title, PARTNERSHIP, unit, reach, least, most, step, low, high,
        List.of(new Default(0, usual, source)), meaning);
  }
}
