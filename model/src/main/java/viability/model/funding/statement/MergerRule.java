package viability.model.funding.statement;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.units.FundingYear;
import viability.model.units.Rate;

/// What is left of the lump sums of schools that become one on a date.
///
/// School and Early Years Finance (England) Regulations 2024, regulation 29: opening on 1 April, 85%
/// of the combined lump sums that year; opening on another day, all of them to 31 March and 85% the
/// year after; then an approved share of the combined sums for one more year, or one ordinary
/// lump sum.
public record MergerRule(LocalDate opens, Optional<Rate> secondYear) {

  private static final Share ALL = new Share(Rate.of("1"));
  private static final Share PROTECTED = new Share(Rate.of("0.85"));

  /// What the share of a year holds.
  public sealed interface Kept permits Share, One {}

  /// A share of the combined lump sums.
  public record Share(Rate rate) implements Kept {}

  /// One ordinary lump sum.
  public record One() implements Kept {}

  /// What is left in a funding year: all of them before the year of opening.
  public Kept in(FundingYear year) {
    FundingYear opening = FundingYear.of(opens);
    int after = year.minus(opening) + (opens.equals(opening.firstDay()) ? 1 : 0);
    if (after <= 0) {
      return ALL;
    }
    return switch (after) {
      case 1 -> PROTECTED;
      case 2 -> secondYear.<Kept>map(Share::new).orElseGet(One::new);
      default -> new One();
    };
  }
}
