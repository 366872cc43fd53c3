package viability.model.projection.part;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import viability.model.assumption.Assumption;
import viability.model.assumption.FundingInputs;
import viability.model.funding.factor.BusinessRates;
import viability.model.funding.factor.ExceptionalPremises;
import viability.model.funding.factor.FallingRollsFund;
import viability.model.funding.factor.GrowthFund;
import viability.model.funding.factor.PrivateFinance;
import viability.model.school.FinanceCode;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// What a share holds in cash beside its formula, year by year as typed: premises, the growth and
/// falling rolls funds, places. Neither pupils nor funding growth moves the pounds.
record ShareCash(Ground ground) {

  /// Premises, which both protections leave out.
  List<ShareLine> premises() {
    return used(line(new BusinessRates().words(), this::businessRates),
        line(new PrivateFinance().words(), typed(FundingInputs.PFI)),
        line(new ExceptionalPremises().words(), typed(FundingInputs.EXCEPTIONAL)));
  }

  /// What stands outside the formula's total.
  List<ShareLine> outside() {
    return used(line(FundingInputs.PLACES.title(), typed(FundingInputs.PLACES)),
        line(new GrowthFund().words(), typed(FundingInputs.GROWTH_FUND)),
        line(new FallingRollsFund().words(), typed(FundingInputs.FALLING_ROLLS)));
  }

  /// As typed, or else what the base year's return says was paid, as an estimate.
  private Working businessRates(int year) {
    return ground.typed(FundingInputs.RATES, year).isPresent()
        ? ground.input(FundingInputs.RATES, Unit.PENCE, year)
        : Working.given(new BusinessRates().words(),
            (double) Math.max(0, ground.budget().amount(FinanceCode.E17).pence()), Unit.PENCE,
            new Source(Mark.DERIVED, "line E17 of the base year, as an estimate",
                ground.span().base().toString()));
  }

  private IntFunction<Working> typed(Assumption pounds) {
    return year -> ground.typed(pounds, year).isPresent()
        ? ground.input(pounds, Unit.PENCE, year)
        : Ground.derived(pounds.title() + ", not typed", 0, Unit.PENCE);
  }

  private ShareLine line(String words, IntFunction<Working> explain) {
    double[][] pence = ShareSums.none(ground);
    for (int year = 0; year < pence.length; year++) {
      java.util.Arrays.fill(pence[year], explain.apply(year).value());
    }
    return new ShareLine(words, pence, explain);
  }

  private static List<ShareLine> used(ShareLine... lines) {
    return Stream.of(lines).filter(line -> !line.isZero()).toList();
  }
}
