package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumptions;
import viability.model.spending.Index;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;

/// How rates of one year are brought to another: by the funding growth assumed for each year
/// between. Futures differ only in years after the base.
record ShareGrowth(Ground ground) {

  /// What rates of a year are multiplied by in a projected year, one number a future.
  double[] of(FundingYear rates, int year) {
    int known = rates.minus(ground.span().base());
    if (known >= year) {
      return ground.block().all(known == year ? 1 : 1 / assumed(ground.span().at(year), rates));
    }
    double[] growth = ground.prices().of(Index.FUNDING, year).clone();
    double[] by = known > 0
        ? ground.prices().of(Index.FUNDING, known)
        : ground.block().all(assumed(rates, ground.span().base()));
    for (int lane = 0; lane < growth.length; lane++) {
      growth[lane] = known > 0 ? growth[lane] / by[lane] : growth[lane] * by[lane];
    }
    return growth;
  }

  /// The central growth from one year to a later one.
  private double assumed(FundingYear from, FundingYear to) {
    double growth = 1;
    for (FundingYear year = from.plus(1); year.compareTo(to) <= 0; year = year.plus(1)) {
      growth *= 1 + ground.assumed().get(Assumptions.FUNDING_GROWTH, year.start());
    }
    return growth;
  }

  Working explain(FundingYear rates, int year) {
    FundingYear to = ground.span().at(year);
    List<Working> steps = new ArrayList<>();
    for (FundingYear step = rates.plus(1); step.compareTo(to) <= 0; step = step.plus(1)) {
      steps.add(Working.given(Assumptions.FUNDING_GROWTH.title() + ", " + step,
          ground.assumed().get(Assumptions.FUNDING_GROWTH, step.start()), Unit.PER_CENT,
          ground.assumed().source(Assumptions.FUNDING_GROWTH, Optional.empty(), step.start())
              .orElse(Source.TYPED)));
    }
    return Working.stated("Rates of " + rates + " brought to " + to, of(rates, year)[0],
        Unit.FACTOR, "One year's growth on another's.", steps);
  }
}
