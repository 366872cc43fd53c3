package viability.model.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.school.SchoolId;

/// Every future under one arrangement: of each school of the group, and of the group added up.
public final class ArrangementFutures {

  private final String name;
  private final Map<SchoolId, UnitFutures> schools;
  private final UnitFutures group;

  ArrangementFutures(String name, Map<SchoolId, UnitFutures> schools, UnitFutures group) {
    this.name = name;
    this.schools = new LinkedHashMap<>(schools);
    this.group = group;
  }

  public String name() {
    return name;
  }

  /// The schools of the group that could be projected, in the group's order.
  public List<SchoolId> schools() {
    return List.copyOf(schools.keySet());
  }

  /// One school; throws [IllegalArgumentException] for a school that is not among them.
  public UnitFutures of(SchoolId school) {
    UnitFutures futures = schools.get(school);
    if (futures == null) {
      throw new IllegalArgumentException("No school " + school + " in these futures");
    }
    return futures;
  }

  /// All of them added up, future by future.
  public UnitFutures group() {
    return group;
  }

  /// That any school's reserve is below zero at 31 March at the end of a year, counted from 0, the
  /// base year; empty where a school's reserve is not known.
  public Optional<Chance> deficit(int year) {
    return chance(schools.values(), year, year);
  }

  /// The same at any 31 March from the base year's end up to then.
  public Optional<Chance> deficitBy(int year) {
    return chance(schools.values(), 0, year);
  }

  /// That the group's reserve, added up, is below zero at the end of a year.
  public Optional<Chance> groupDeficit(int year) {
    return chance(List.of(group), year, year);
  }

  /// In how many futures each year is the first that ends with any school below zero; empty where a
  /// reserve is not known.
  public Optional<List<Chance>> firstDeficit() {
    if (!isKnown(schools.values())) {
      return Optional.empty();
    }
    List<Chance> first = new ArrayList<>();
    int before = 0;
    for (int year = 0; year < group.years(); year++) {
      int by = deficitBy(year).orElseThrow().times();
      first.add(new Chance(by - before, group.count()));
      before = by;
    }
    return Optional.of(first);
  }

  /// One school's own chance of a reserve below zero at the end of a year.
  public Optional<Chance> deficit(SchoolId school, int year) {
    return chance(List.of(of(school)), year, year);
  }

  /// The same at any 31 March from the base year's end up to then.
  public Optional<Chance> deficitBy(SchoolId school, int year) {
    return chance(List.of(of(school)), 0, year);
  }

  /// That the group ends a year with more of a quantity than under another arrangement, future by
  /// future; empty where either is not known.
  public Optional<Chance> betterThan(ArrangementFutures other, Quantity quantity, int year) {
    if (!group.knows(quantity) || !other.group.knows(quantity)) {
      return Optional.empty();
    }
    int better = 0;
    for (int future = 0; future < group.count(); future++) {
      if (group.in(quantity, year, future) > other.group.in(quantity, year, future)) {
        better++;
      }
    }
    return Optional.of(new Chance(better, group.count()));
  }

  private static boolean isKnown(Iterable<UnitFutures> units) {
    for (UnitFutures unit : units) {
      if (!unit.knows(Quantity.RESERVE)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Chance> chance(Iterable<UnitFutures> units, int from, int to) {
    if (!isKnown(units)) {
      return Optional.empty();
    }
    boolean[] below = new boolean[group.count()];
    for (UnitFutures unit : units) {
      for (int year = from; year <= to; year++) {
        unit.markDeficits(year, below);
      }
    }
    int times = 0;
    for (boolean is : below) {
      times += is ? 1 : 0;
    }
    return Optional.of(new Chance(times, below.length));
  }
}
