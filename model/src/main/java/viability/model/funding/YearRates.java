package viability.model.funding;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.units.FundingYear;

/// One year's unit values by name (`basicPrimary`, `fsm6Primary`, `lumpSum` …), in pounds before
/// the area cost adjustment.
public record YearRates(FundingYear year, SortedMap<String, UnitValue> values) {

  public YearRates {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /// The unit value of a name; empty where none is known for the year.
  public Optional<UnitValue> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
