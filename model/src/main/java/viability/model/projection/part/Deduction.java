package viability.model.projection.part;

import java.util.List;
import viability.model.assumption.FundingInputs;
import viability.model.funding.factor.FundingFactors;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// What de-delegation takes off a share: pounds for each funded pupil, the same every year.
record Deduction(Ground ground) {

  ShareLine line() {
    double[][] pence = ShareSums.none(ground);
    double each = each().value();
    for (int year = 0; year < pence.length; year++) {
      double[] pupils = ShareSums.funded(ground, year);
      for (int lane = 0; lane < pupils.length; lane++) {
        pence[year][lane] = Pence.round(each * pupils[lane]);
      }
    }
    return new ShareLine(FundingFactors.DE_DELEGATION.words(), pence, this::explain);
  }

  private Working each() {
    Working typed = ground.input(FundingInputs.DE_DELEGATION, Unit.PENCE);
    return Working.given("Taken off for each pupil", -typed.value(), Unit.PENCE,
        typed.sources().getFirst());
  }

  private Working explain(int year) {
    return Working.product(FundingFactors.DE_DELEGATION.words(), "Pounds for each pupil × pupils.",
        List.of(each(),
            Ground.derived("Funded pupils", ShareSums.funded(ground, year)[0], Unit.PUPILS)));
  }
}
