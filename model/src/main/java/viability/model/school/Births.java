package viability.model.school;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.trace.Place;

/// Live births of an area in the twelve months to the middle of each year; children born to
/// mid-2022 start Reception in September 2026, school year 2026.
public record Births(String area, SortedMap<Integer, Integer> byYear, Place place) {

  public Births {
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
  }

  /// The births of a year, held flat after the last known; empty where an earlier year is missing.
  public OptionalInt in(int year) {
    int asked = byYear.isEmpty() ? year : Math.min(year, byYear.lastKey());
    Integer known = byYear.get(asked);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }
}
