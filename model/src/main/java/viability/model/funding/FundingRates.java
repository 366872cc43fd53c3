package viability.model.funding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.units.FundingYear;

/// The national formula's unit values, year by year, as data with their sources.
public record FundingRates(SortedMap<FundingYear, YearRates> years) {

  public FundingRates {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  /// The rates of a year, or of the last known year before it; of the first known year where it is
  /// earlier than all.
  public YearRates in(FundingYear year) {
    SortedMap<FundingYear, YearRates> upTo = years.headMap(year.plus(1));
    return upTo.isEmpty() ? years.get(years.firstKey()) : years.get(upTo.lastKey());
  }
}
