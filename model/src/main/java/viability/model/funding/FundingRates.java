package viability.model.funding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import viability.model.units.FundingYear;

/// The national formula's unit values and the rates of other grants, year by year, as data with
/// their sources.
public record FundingRates(NavigableMap<FundingYear, YearRates> years) {

  /// A rate and the year it is of.
  public record Known(FundingYear year, UnitValue value) {}

  /// Throws [IllegalArgumentException] where there is no year at all.
  public FundingRates {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("No funding rates at all");
    }
    years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
  }

  /// What is known of a year itself; without any rate where nothing is.
  public YearRates in(FundingYear year) {
    return years.getOrDefault(year, YearRates.none(year));
  }

  /// The rates to work out a year from: its own where every rate of these names is known, else the
  /// last earlier year's of which that is so; else the first later one's. A year is never pieced
  /// together from two. Empty where no year has them all.
  public Optional<YearRates> complete(FundingYear year, Collection<String> names) {
    return first(years.headMap(year, true).descendingMap(), names)
        .or(() -> first(years.tailMap(year, false), names));
  }

  /// One rate as last known: the year's own, or the last earlier year's that has it.
  public Optional<Known> known(String name, FundingYear year) {
    return complete(year, List.of(name)).filter(rates -> rates.year().compareTo(year) <= 0)
        .flatMap(rates -> rates.value(name).map(value -> new Known(rates.year(), value)));
  }

  /// Every name that a rate has in some year, sure or not.
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    years.values().forEach(rates -> names.addAll(rates.values().keySet()));
    return names;
  }

  /// The same with rates that the user has typed; among those of one year and name the later wins.
  public FundingRates with(List<RateChange> typed) {
    NavigableMap<FundingYear, YearRates> more = new TreeMap<>(years);
    for (RateChange change : typed) {
      YearRates before = more.getOrDefault(change.year(), YearRates.none(change.year()));
      more.put(change.year(), before.with(change.rate(), change.value()));
    }
    return new FundingRates(more);
  }

  private static Optional<YearRates> first(Map<FundingYear, YearRates> inOrder,
      Collection<String> names) {
    return inOrder.values().stream().filter(rates -> rates.isComplete(names)).findFirst();
  }
}
