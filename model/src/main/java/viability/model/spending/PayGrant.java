package viability.model.spending;

import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// The grant towards a September's teacher pay award, paid from that September and then in cash.
///
/// Schools bear the first 1% of the 2026 and 2027 awards (government response to the pay review
/// body, 2026); the grant pays its share of the rest.
public record PayGrant(SchoolYear award, double rise, double metByGrant) {

  private static final double BORNE_BY_SCHOOLS = 0.01;

  /// The grant in a year beyond what the base year's figures already hold, as a share of the base
  /// year's teaching staff line.
  public double share(FundingYear year, FundingYear base) {
    return metIn(year, base) * beyond(rise);
  }

  /// The same as a share of what the award comes to beyond the school's own part.
  public double metIn(FundingYear year, FundingYear base) {
    int months = year.monthsFrom(award.firstDay()) - base.monthsFrom(award.firstDay());
    return metByGrant * months / 12;
  }

  /// What an award comes to beyond the part that schools bear.
  public static double beyond(double rise) {
    return Math.max(0, rise - BORNE_BY_SCHOOLS);
  }
}
