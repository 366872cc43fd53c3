package viability.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.app.look.Format;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.simulation.ArrangementFutures;
import viability.model.simulation.Chance;
import viability.model.simulation.Fan;
import viability.model.simulation.Futures;
import viability.model.simulation.Quantity;
import viability.model.simulation.UnitFutures;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;

/// What `compare` prints: every arrangement's reserve, of the group and of each school in it.
///
/// Where no futures were asked for, only the central case is known and every chance is null.
record Compared(int futures, Optional<Long> seed, long elapsedMs,
    List<OfArrangement> arrangements) {

  static final Compared NOTHING = new Compared(0, Optional.empty(), 0, List.of());

  record OfArrangement(String name, List<Year> years, List<OfSchool> schools,
      Optional<FundingYear> firstDeficit, Map<String, Double> chanceBetterThan) {}

  record OfSchool(Optional<String> urn, String name, List<Year> years) {}

  record Year(FundingYear year, Reserve reserve, Optional<Double> chanceDeficit,
      Optional<Double> chanceDeficitBy, Optional<Double> chanceGroupDeficit) {

    static Year of(YearFigures figures, Optional<UnitFutures> futures, int at, Chances chances) {
      Optional<Fan> fan = futures.filter(unit -> unit.knows(Quantity.RESERVE))
          .map(unit -> unit.fan(Quantity.RESERVE, at));
      return new Year(figures.year(), Reserve.of(figures.reserve(), fan),
          chances.now().map(Chance::share), chances.by().map(Chance::share),
          chances.group().map(Chance::share));
    }
  }

  /// The chances of a deficit in a year, by it, and of the group's.
  record Chances(Optional<Chance> now, Optional<Chance> by, Optional<Chance> group) {

    static final Chances NONE = new Chances(Optional.empty(), Optional.empty(), Optional.empty());
  }

  record Reserve(Optional<Money> central, Optional<Money> p5, Optional<Money> p10,
      Optional<Money> p25, Optional<Money> p50, Optional<Money> p75, Optional<Money> p90,
      Optional<Money> p95) {

    static Reserve of(Optional<Money> central, Optional<Fan> fan) {
      return new Reserve(central, at(fan, Fan::p5), at(fan, Fan::p10), at(fan, Fan::p25),
          at(fan, Fan::p50), at(fan, Fan::p75), at(fan, Fan::p90), at(fan, Fan::p95));
    }

    private static Optional<Money> at(Optional<Fan> fan, ToDoubleFunction<Fan> rank) {
      return fan.map(found -> Pence.money(rank.applyAsDouble(found)));
    }
  }

  /// One arrangement: the group, and the group's schools, in the central case and in all futures.
  static OfArrangement of(Plan plan, Projection projection, Optional<ArrangementFutures> futures,
      Optional<Futures> simulated) {
    Names names = new Names(plan);
    List<SchoolYears> members = projection.schools().stream()
        .filter(school -> plan.group().contains(school.school())).toList();
    return new OfArrangement(projection.arrangement(), group(projection.group(), futures),
        members.stream().map(school -> school(names, school, futures)).toList(),
        firstDeficit(members), better(futures, simulated));
  }

  private static List<Year> group(List<YearFigures> years, Optional<ArrangementFutures> futures) {
    return IntStream.range(0, years.size())
        .mapToObj(at -> Year.of(years.get(at), futures.map(ArrangementFutures::group), at,
            futures
                .map(all -> new Chances(all.deficit(at), all.deficitBy(at), all.groupDeficit(at)))
                .orElse(Chances.NONE)))
        .toList();
  }

  private static OfSchool school(Names names, SchoolYears school,
      Optional<ArrangementFutures> futures) {
    SchoolId id = school.school();
    return new OfSchool(names.urn(id), school.name(),
        IntStream
            .range(0,
                school.years().size())
            .mapToObj(at -> Year.of(school.years().get(at), futures.map(all -> all.of(id)), at,
                futures.map(all -> new Chances(all.deficit(id, at), all.deficitBy(id, at),
                    Optional.empty())).orElse(Chances.NONE)))
            .toList());
  }

  /// The chance that the group ends the last year with more in reserve than under each
  /// other arrangement.
  private static Map<String, Double> better(Optional<ArrangementFutures> futures,
      Optional<Futures> simulated) {
    Map<String, Double> better = new LinkedHashMap<>();
    futures.ifPresent(
        mine -> simulated.orElseThrow().arrangements().stream().filter(other -> other != mine)
            .forEach(other -> mine.betterThan(other, Quantity.RESERVE, mine.group().years() - 1)
                .ifPresent(chance -> better.put(other.name(), chance.share()))));
    return better;
  }

  private static Optional<FundingYear> firstDeficit(List<SchoolYears> members) {
    return members.stream().flatMap(school -> school.years().stream())
        .filter(year -> year.reserve().map(Money::isNegative).orElse(false)).map(YearFigures::year)
        .min(FundingYear::compareTo);
  }

  /// A row for each arrangement and school, a column for each year's reserve, and where futures
  /// were asked for the chance of a deficit by the last year.
  Table table() {
    Stream<List<?>> rows = arrangements.stream()
        .flatMap(a -> Stream.concat(Stream.of(row(a.name(), "group", a.years())),
            a.schools().stream().map(school -> row(a.name(), school.name(), school.years()))));
    List<String> years = arrangements.stream().limit(1).flatMap(a -> a.years().stream())
        .map(year -> "March " + (year.year().start() + 1)).toList();
    List<String> chance = futures == 0 ? List.of() : List.of("chance below 0 by then");
    return Table.of(
        Stream.of(List.of("arrangement", "school"), years, chance).flatMap(List::stream).toList(),
        rows);
  }

  private List<?> row(String arrangement, String unit, List<Year> years) {
    List<Object> row = new ArrayList<>(List.of(arrangement, unit));
    years.forEach(year -> row.add(year.reserve().central()));
    years.stream().skip(Math.max(0, years.size() - 1)).filter(_ -> futures > 0)
        .forEach(last -> row.add(last.chanceDeficitBy().map(Format::chance)));
    return row;
  }
}
