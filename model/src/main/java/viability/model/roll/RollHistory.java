package viability.model.roll;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The rolls of one school, or of several added up, one for each school year: October's, or
/// January's where there is no October one.
public record RollHistory(SortedMap<SchoolYear, SortedMap<YearGroup, Integer>> years) {

  static final RollHistory NONE = new RollHistory(new TreeMap<>());

  public RollHistory {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  /// One school's history.
  public static RollHistory of(School school) {
    SortedMap<SchoolYear, SortedMap<YearGroup, Integer>> years = new TreeMap<>();
    for (Roll roll : school.rolls()) {
      years.putIfAbsent(roll.year(), roll.pupils());
    }
    return new RollHistory(years);
  }

  /// Several schools added up: those that have a roll in the newest year, for the years in which
  /// all of them have one. A school whose rolls end earlier is left out whole, and so is a year
  /// group in a year that one of them did not count; either would look like a fall.
  public static RollHistory sum(Collection<School> schools) {
    return total(schools.stream().map(RollHistory::of).toList());
  }

  /// Several histories added up, as [#sum(Collection)] does.
  static RollHistory total(Collection<RollHistory> histories) {
    List<RollHistory> all = histories.stream().filter(h -> !h.isEmpty()).toList();
    SortedMap<SchoolYear, SortedMap<YearGroup, Integer>> years = new TreeMap<>();
    all.stream().map(RollHistory::latest).max(Comparator.naturalOrder()).ifPresent(newest -> {
      List<RollHistory> counted = all.stream().filter(h -> h.latest().equals(newest)).toList();
      counted.getFirst().years.keySet().stream()
          .filter(year -> counted.stream().allMatch(h -> h.years.containsKey(year)))
          .forEach(year -> years.put(year, total(counted, year)));
    });
    return new RollHistory(years);
  }

  private static SortedMap<YearGroup, Integer> total(List<RollHistory> all, SchoolYear year) {
    SortedMap<YearGroup, Integer> total = new TreeMap<>();
    all.forEach(h -> h.of(year).forEach((group, count) -> total.merge(group, count, Integer::sum)));
    total.keySet().removeIf(group -> all.stream()
        .anyMatch(h -> h.everCounted(group) && !h.of(year).containsKey(group)));
    return total;
  }

  private boolean everCounted(YearGroup group) {
    return years.values().stream().anyMatch(counts -> counts.containsKey(group));
  }

  /// What was known at a launch: the years up to it, less those left out and those in which nobody
  /// was counted.
  RollHistory knownAt(SchoolYear launch, Collection<SchoolYear> leftOut) {
    SortedMap<SchoolYear, SortedMap<YearGroup, Integer>> known = new TreeMap<>();
    years.headMap(launch.plus(1)).forEach((year, counts) -> {
      if (!leftOut.contains(year) && counts.values().stream().anyMatch(count -> count > 0)) {
        known.put(year, counts);
      }
    });
    return new RollHistory(known);
  }

  private Map<YearGroup, Integer> of(SchoolYear year) {
    return years.getOrDefault(year, Collections.emptySortedMap());
  }

  /// The pupils of a year group in a year; empty where it was not counted.
  public OptionalDouble count(SchoolYear year, YearGroup group) {
    Integer count = of(year).get(group);
    return count == null ? OptionalDouble.empty() : OptionalDouble.of(count);
  }

  /// The pupils of several year groups in a year; not a number where one was not counted.
  double sum(SchoolYear year, Collection<YearGroup> groups) {
    return groups.stream().mapToDouble(group -> count(year, group).orElse(Double.NaN)).sum();
  }

  /// The newest count of a year group; not a number where there is none.
  double latestCount(YearGroup group) {
    return newestFirst().stream().map(year -> count(year, group)).filter(OptionalDouble::isPresent)
        .findFirst().orElse(OptionalDouble.empty()).orElse(Double.NaN);
  }

  /// The pupils of a year group in the year nearest to one that did not count it, the newer of two
  /// as near; empty where no year counted it.
  public OptionalDouble nearest(SchoolYear year, YearGroup group) {
    return newestFirst().stream().filter(y -> count(y, group).isPresent())
        .min(Comparator.comparingInt(y -> Math.abs(y.minus(year)))).map(y -> count(y, group))
        .orElse(OptionalDouble.empty());
  }

  /// The years with a roll, newest first.
  public List<SchoolYear> newestFirst() {
    return List.copyOf(years.keySet()).reversed();
  }

  public boolean isEmpty() {
    return years.isEmpty();
  }

  /// The newest year; throws [java.util.NoSuchElementException] where there is none.
  public SchoolYear latest() {
    return years.lastKey();
  }

  /// The pupils of an average year group with pupils in the newest year.
  public double meanYearGroup() {
    return isEmpty()
        ? 0
        : of(latest()).entrySet().stream().filter(e -> e.getKey().isFunded() && e.getValue() > 0)
            .mapToInt(Map.Entry::getValue).average().orElse(0);
  }
}
