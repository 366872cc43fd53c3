package viability.model.projection.part;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.funding.FundingRates;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Rate;

/// Rates in which a later year of which the plan's owner has typed some is made whole: what is not
/// typed stands at the year before's, brought forward by the funding growth assumed.
final class FilledRates {

  private FilledRates() {}

  static FundingRates of(Ground ground, Collection<String> names, ShareGrowth growth) {
    FundingRates rates = ground.rates();
    for (int year = 1; year < ground.span().years(); year++) {
      FundingYear funding = ground.span().at(year);
      YearRates own = rates.in(funding);
      boolean typed = names.stream().flatMap(name -> own.value(name).stream())
          .anyMatch(value -> value.source().mark() == Mark.TYPED);
      Optional<YearRates> before = rates.complete(funding.plus(-1), names)
          .filter(earlier -> earlier.year().compareTo(funding) < 0);
      if (typed && !own.isComplete(names) && before.isPresent()) {
        TreeMap<FundingYear, YearRates> more = new TreeMap<>(rates.years());
        more.put(funding,
            filled(own, before.get(), names, growth.of(before.get().year(), year)[0]));
        rates = new FundingRates(more);
      }
    }
    return rates;
  }

  private static YearRates filled(YearRates own, YearRates before, Collection<String> names,
      double growth) {
    Source source = new Source(Mark.DERIVED, before.year() + " rate brought forward", "");
    TreeMap<String, UnitValue> values = new TreeMap<>(own.values());
    names.stream().filter(name -> own.value(name).isEmpty())
        .forEach(name -> before.value(name).ifPresent(value -> values.put(name,
            new UnitValue(value.amount().times(Rate.of(growth)), source))));
    return new YearRates(own.year(), values, own.guarantee(), own.uprating(), own.rolledIn());
  }
}
