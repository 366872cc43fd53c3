package viability.model.school;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

/// A school's pupils by year group at one census: whole children, never negative.
///
/// A year group that is not in the map was not counted; one with 0 had nobody in it. `headcount` is
/// the published total, which may count children outside every year group.
public record Roll(SchoolYear year, Census census, SortedMap<YearGroup, Integer> pupils,
    OptionalInt headcount, Place place) {

  public Roll {
    pupils.forEach((group, count) -> {
      if (count < 0) {
        throw new IllegalArgumentException(
            "Pupils below zero in " + group + " of " + year + ": " + count);
      }
    });
    pupils = Collections.unmodifiableSortedMap(new TreeMap<>(pupils));
  }

  /// A roll whose headcount is the sum of its year groups.
  public static Roll of(SchoolYear year, Census census, Map<YearGroup, Integer> pupils,
      Place place) {
    return new Roll(year, census, new TreeMap<>(pupils), OptionalInt.empty(), place);
  }

  /// The pupils in a year group; empty where it was not counted.
  public OptionalInt in(YearGroup group) {
    Integer count = pupils.get(group);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /// The published headcount, or the sum of the year groups where none is published.
  public int total() {
    return headcount.orElseGet(() -> pupils.values().stream().mapToInt(Integer::intValue).sum());
  }

  /// Pupils in Reception to Year 11, whom the schools block funds.
  public int funded() {
    return pupils.entrySet().stream().filter(entry -> entry.getKey().isFunded())
        .mapToInt(Map.Entry::getValue).sum();
  }
}
