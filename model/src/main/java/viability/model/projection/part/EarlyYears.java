package viability.model.projection.part;

import java.util.List;
import java.util.OptionalDouble;
import viability.model.assumption.FundingInputs;
import viability.model.projection.path.Block;
import viability.model.school.YearGroup;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;

/// What a share holds for nursery pupils: the pounds typed for a year, or else nursery pupils ×
/// hours × what an hour is paid, which grows with funding. Pupils are 5/12 of the school year before
/// and 7/12 of the one that starts in the year. None where neither pounds nor hours are typed.
record EarlyYears(Ground ground) {

  private static final String WORDS = "Early years funding";

  ShareLine line() {
    double[][] pence = ShareSums.none(ground);
    for (int year = 0; year < pence.length; year++) {
      OptionalDouble typed = ground.typed(FundingInputs.EARLY_YEARS, year);
      double[] pupils = pupils(year);
      double[] price = ground.prices().of(Index.FUNDING, year);
      double hours = hours();
      double hour = hour();
      for (int lane = 0; lane < pupils.length; lane++) {
        pence[year][lane] = typed.isPresent()
            ? Pence.round(typed.getAsDouble() * 100)
            : Pence.round(pupils[lane] * hours * hour * price[lane]);
      }
    }
    return new ShareLine(WORDS, pence, this::explain);
  }

  private Working explain(int year) {
    if (ground.typed(FundingInputs.EARLY_YEARS, year).isPresent()) {
      return ground.input(FundingInputs.EARLY_YEARS, Unit.PENCE, year);
    }
    return Working.product(WORDS, "Nursery pupils × hours × an hour's funding × its growth.",
        List.of(Ground.derived("Nursery pupils", pupils(year)[0], Unit.PUPILS),
            Ground.derived(FundingInputs.NURSERY_HOURS.title(), hours(), Unit.FACTOR),
            ground.input(FundingInputs.NURSERY_RATE, Unit.PENCE),
            ground.price(Index.FUNDING, year)));
  }

  private double[] pupils(int year) {
    FundingYear funding = ground.span().at(year);
    double[] before = new double[ground.block().futures()];
    double[] starting = new double[before.length];
    for (YearGroup group : List.of(YearGroup.N1, YearGroup.N2)) {
      ShareSums.add(ground.pupils().roll(funding.fundedBy())[group.index()], before);
      ShareSums.add(ground.pupils().roll(funding.schoolYear())[group.index()], starting);
    }
    return Block.overFundingYear(before, starting);
  }

  private double hours() {
    return ground.typed(FundingInputs.NURSERY_HOURS, 0).orElse(0);
  }

  private double hour() {
    return ground.input(FundingInputs.NURSERY_RATE, Unit.PENCE).value();
  }
}
