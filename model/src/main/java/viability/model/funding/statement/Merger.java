package viability.model.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The lump sums of schools that become one, in the year it opens and the two after,
/// by [MergerRule].
public record Merger(List<Money> lumpSums, LocalDate opens, Optional<Rate> secondYear,
    Money ordinary) {

  private static final int YEARS = 3;

  /// The lump sums in one year's share, and the change against keeping every school's.
  public record Year(FundingYear year, Money lumpSums, Money change) {}

  /// Throws [IllegalArgumentException] where fewer than two lump sums are given.
  public Merger {
    if (lumpSums.size() < 2) {
      throw new IllegalArgumentException(
          "A merger is of two schools or more, not " + lumpSums.size());
    }
    lumpSums = List.copyOf(lumpSums);
  }

  /// The year of opening and the two after.
  public List<Year> years() {
    Money all = lumpSums.stream().reduce(Money.ZERO, Money::plus);
    MergerRule rule = new MergerRule(opens, secondYear);
    FundingYear opening = FundingYear.of(opens);
    return IntStream.range(0, YEARS).mapToObj(opening::plus).map(year -> {
      Money kept = switch (rule.in(year)) {
        case MergerRule.Share share -> all.times(share.rate());
        case MergerRule.One one -> ordinary;
      };
      return new Year(year, kept, kept.minus(all));
    }).toList();
  }
}
