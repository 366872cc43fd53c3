package viability.app.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import viability.model.projection.Case;
import viability.model.school.SchoolId;
import viability.model.simulation.ArrangementFutures;
import viability.model.simulation.Fan;
import viability.model.simulation.Futures;
import viability.model.simulation.Quantity;
import viability.model.simulation.UnitFutures;

/// Many futures, and the results they belong to. Quantiles are kept once they were asked for, by
/// any thread.
public final class Simulated {

  private final Results results;
  private final Futures futures;
  private final Map<Key, Fan> fans = new ConcurrentHashMap<>();

  private record Key(String arrangement, Optional<SchoolId> school, Quantity quantity, int year) {}

  Simulated(Results results, Futures futures) {
    this.results = results;
    this.futures = futures;
  }

  /// The results whose cases met these futures.
  public Results results() {
    return results;
  }

  public Futures futures() {
    return futures;
  }

  /// Whether other results are of the very same cases, so that these are their futures too.
  public boolean isOf(Results other) {
    return futures.seed() == other.plan().seed() && results.cases().equals(other.cases());
  }

  /// Whether other results show the same years, so that these can stand in for theirs for a while.
  boolean isLike(Results other) {
    return futures.years() == other.years() && futures.base().equals(other.plan().base().year());
  }

  /// The futures of an arrangement; empty for one that was not simulated.
  public Optional<ArrangementFutures> of(String arrangement) {
    return futures.arrangements().stream().filter(each -> each.name().equals(arrangement))
        .findFirst();
  }

  /// Those of one school, or with no school of the group; empty for a school outside the group.
  public Optional<UnitFutures> of(String arrangement, Optional<SchoolId> school) {
    return of(arrangement).flatMap(all -> school.isEmpty()
        ? Optional.of(all.group())
        : school.filter(all.schools()::contains).map(all::of));
  }

  /// How widely a quantity may fall in a year, counted from 0, the base year; empty where it is
  /// not known.
  public Optional<Fan> fan(String arrangement, Optional<SchoolId> school, Quantity quantity,
      int year) {
    return of(arrangement, school).filter(unit -> unit.knows(quantity))
        .map(unit -> fans.computeIfAbsent(new Key(arrangement, school, quantity, year),
            key -> unit.fan(quantity, year)));
  }

  /// Works out beforehand what is drawn first: the reserves.
  Simulated prepared() {
    for (Case each : results.cases()) {
      String name = each.arrangement().name();
      for (int year = 0; year < futures.years(); year++) {
        fan(name, Optional.empty(), Quantity.RESERVE, year);
        for (SchoolId school : each.group()) {
          fan(name, Optional.of(school), Quantity.RESERVE, year);
        }
      }
    }
    return this;
  }
}
