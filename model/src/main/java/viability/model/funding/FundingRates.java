package viability.model.funding;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import viability.model.units.FundingYear;

/// The national formula's unit values, year by year, as data with their sources.
public record FundingRates(NavigableMap<FundingYear, YearRates> years) {

  /// Throws [IllegalArgumentException] where there is no year at all.
  public FundingRates {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("No funding rates at all");
    }
    years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
  }

  /// The rates of a year, or of the last known year before it; of the first known year where it is
  /// earlier than all.
  public YearRates in(FundingYear year) {
    var upTo = years.floorEntry(year);
    return upTo == null ? years.firstEntry().getValue() : upTo.getValue();
  }
}
