package viability.model.effect;

import java.util.Optional;
import viability.model.assumption.Unit;
import viability.model.funding.statement.MergerRule;
import viability.model.units.FundingYear;
import viability.model.units.Rate;

/// What becomes of a school's lump sum when it becomes one with others on the date, by the rule of
/// [MergerRule], at each year's own rate.
///
/// `secondYear` is the approved share of the combined lump sums for one more year. Once one lump sum
/// is left, the school that keeps it is the one for which `keepsOne` holds. Where the merger ends,
/// the lump sum comes back in the first whole funding year after.
public record LumpSum(Terms terms, Optional<Rate> secondYear, boolean keepsOne) implements Effect {

  @Override
  public Effect with(Terms other) {
    return new LumpSum(other, secondYear, keepsOne);
  }

  /// The share approved for a second year; none where nothing was asked for.
  @Override
  public Optional<Size> size() {
    return secondYear.map(share -> new Size(share.toDouble(), Unit.PER_CENT));
  }

  @Override
  public Effect sized(double share) {
    return new LumpSum(terms, Optional.of(Rate.of(String.valueOf(share))), keepsOne);
  }

  /// The share of its own lump sum that the school still has in a year: 1 before the merger.
  public double kept(FundingYear year) {
    boolean over = ends().filter(end -> !end.isAfter(year.firstDay())).isPresent();
    if (over) {
      return 1;
    }
    return switch (new MergerRule(starts(), secondYear).in(year)) {
      case MergerRule.Share share -> share.rate().toDouble();
      case MergerRule.One one -> keepsOne ? 1 : 0;
    };
  }
}
