package viability.model.funding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// One year's rates by name: the formula's unit values (`basicPrimary`, `fsm6Primary`, `lumpSum` …)
/// before the area cost adjustment, and the rates of other grants (`pupilPremiumPrimary` …).
///
/// `guarantee` is what the year allowed the minimum funding guarantee to be, `uprating` the
/// published change of the formula's rates beyond grants that joined it, `rolledIn` those grants.
public record YearRates(FundingYear year, SortedMap<String, UnitValue> values,
    Optional<GuaranteeRange> guarantee, Optional<Uprating> uprating, List<RolledIn> rolledIn) {

  public YearRates {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    rolledIn = List.copyOf(rolledIn);
  }

  /// Rates alone.
  public YearRates(FundingYear year, SortedMap<String, UnitValue> values) {
    this(year, values, Optional.empty(), Optional.empty(), List.of());
  }

  /// A year of which nothing is known.
  public static YearRates none(FundingYear year) {
    return new YearRates(year, new TreeMap<>());
  }

  /// The rate of a name; empty where none is known for the year, or only with low confidence.
  public Optional<UnitValue> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(UnitValue::sure);
  }

  /// The rate of a name that is known with low confidence only.
  public Optional<UnitValue> unsure(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.sure());
  }

  /// Whether every rate of these names is known: a year with one missing is never used in part.
  public boolean isComplete(Collection<String> names) {
    return names.stream().allMatch(name -> value(name).isPresent());
  }

  /// The same with one rate typed by the user.
  YearRates with(String name, Money amount) {
    TreeMap<String, UnitValue> more = new TreeMap<>(values);
    more.put(name, new UnitValue(amount, Source.TYPED));
    return new YearRates(year, more, guarantee, uprating, rolledIn);
  }
}
