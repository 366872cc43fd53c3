package viability.model.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The lump sums of schools that become one, in the year it opens and the two after.
///
/// School and Early Years Finance (England) Regulations 2024, regulation 29: opening on 1 April, 85%
/// of the combined lump sums that year; opening on another day, all of them to 31 March and 85% the
/// year after; then an approved share of the combined sums for one more year, or one ordinary
/// lump sum.
public record Merger(List<Money> lumpSums, LocalDate opens, Optional<Rate> secondYear,
    Money ordinary) {

  private static final Rate PROTECTED = Rate.of("0.85");

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
    Money after = secondYear.map(all::times).orElse(ordinary);
    FundingYear opening = FundingYear.of(opens);
    boolean onFirstDay = opens.equals(opening.firstDay());
    List<Money> amounts = onFirstDay
        ? List.of(all.times(PROTECTED), after, ordinary)
        : List.of(all, all.times(PROTECTED), after);
    return java.util.stream.IntStream.range(0, amounts.size())
        .mapToObj(i -> new Year(opening.plus(i), amounts.get(i), amounts.get(i).minus(all)))
        .toList();
  }
}
