package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.arrangement.Arrangement;
import viability.model.effect.OneOff;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The one-off costs of an arrangement within the years shown, and when they are repaid.
record OneOffs(List<OneOff> costs) {

  static OneOffs of(Pair pair, Arrangement arrangement) {
    FundingYear base = pair.results().plan().base().year();
    FundingYear last = pair.results().last();
    List<SchoolId> schools = pair.focus().schools(pair.results().plan());
    return new OneOffs(arrangement.effects(pair.results().plan().setting(pair.results().scenario()))
        .stream().filter(OneOff.class::isInstance).map(OneOff.class::cast)
        .filter(cost -> schools.contains(cost.school()))
        .filter(cost -> FundingYear.of(cost.starts()).compareTo(base) > 0
            && FundingYear.of(cost.starts()).compareTo(last) <= 0)
        .toList());
  }

  Money total() {
    return costs.stream().map(OneOffs::cost).reduce(Money.ZERO, Money::plus);
  }

  static Money cost(OneOff once) {
    return once.code().isIncome() ? once.amount().negated() : once.amount();
  }

  /// The year at whose end the chosen arrangement has cost no more than the first, all years so far
  /// added up, and goes on so to the last year shown; empty where it has not by then.
  Optional<FundingYear> repaid(List<YearFigures> first, List<YearFigures> chosen) {
    long[] ahead = ahead(first, chosen);
    int repaid = ahead.length;
    while (repaid > 0 && ahead[repaid - 1] >= 0) {
      repaid--;
    }
    return chosen.stream().skip(repaid).map(YearFigures::year).filter(this::isSpent).findFirst();
  }

  private boolean isSpent(FundingYear by) {
    return costs.stream().allMatch(cost -> FundingYear.of(cost.starts()).compareTo(by) <= 0);
  }

  /// By how many pence the chosen arrangement is ahead of the first at each year's end.
  static long[] ahead(List<YearFigures> first, List<YearFigures> chosen) {
    long[] ahead = new long[chosen.size()];
    IntStream.range(0, ahead.length).forEach(i -> ahead[i] = (i == 0 ? 0 : ahead[i - 1])
        + chosen.get(i).inYear().minus(first.get(i).inYear()).pence());
    return ahead;
  }
}
