package viability.app.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// What `compare` prints: every arrangement's reserve, of the group and of each school in it.
///
/// Until futures are computed only the central case is known and every chance is null.
record Compared(int futures, Optional<Long> seed, long elapsedMs,
    List<OfArrangement> arrangements) {

  static final Compared NOTHING = new Compared(0, Optional.empty(), 0, List.of());

  record OfArrangement(String name, List<Year> years, List<OfSchool> schools,
      Optional<FundingYear> firstDeficit, Map<String, Double> chanceBetterThan) {}

  record OfSchool(Optional<String> urn, String name, List<Year> years) {}

  record Year(FundingYear year, Reserve reserve, Optional<Double> chanceDeficit,
      Optional<Double> chanceDeficitBy, Optional<Double> chanceGroupDeficit) {

    static Year central(YearFigures figures) {
      return new Year(figures.year(), Reserve.central(figures.reserve()), Optional.empty(),
          Optional.empty(), Optional.empty());
    }
  }

  record Reserve(Optional<Money> central, Optional<Money> p5, Optional<Money> p10,
      Optional<Money> p25, Optional<Money> p50, Optional<Money> p75, Optional<Money> p90,
      Optional<Money> p95) {

    static Reserve central(Optional<Money> central) {
      return new Reserve(central, Optional.empty(), Optional.empty(), Optional.empty(),
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// One arrangement's central case: the group, and the group's schools.
  static OfArrangement central(Plan plan, Projection projection) {
    Names names = new Names(plan);
    List<SchoolYears> members = projection.schools().stream()
        .filter(school -> plan.group().contains(school.school())).toList();
    return new OfArrangement(projection.arrangement(),
        projection.group().stream().map(Year::central).toList(),
        members.stream().map(school -> school(names, school)).toList(), firstDeficit(members),
        Map.of());
  }

  private static OfSchool school(Names names, SchoolYears school) {
    return new OfSchool(names.urn(school.school()), school.name(),
        school.years().stream().map(Year::central).toList());
  }

  private static Optional<FundingYear> firstDeficit(List<SchoolYears> members) {
    return members.stream().flatMap(school -> school.years().stream())
        .filter(year -> year.reserve().map(Money::isNegative).orElse(false)).map(YearFigures::year)
        .min(FundingYear::compareTo);
  }

  /// A row for each arrangement and school, a column for each year's reserve.
  Table table() {
    Stream<List<?>> rows = arrangements.stream()
        .flatMap(a -> Stream.concat(Stream.of(row(a.name(), "group", a.years())),
            a.schools().stream().map(school -> row(a.name(), school.name(), school.years()))));
    List<String> years = arrangements.stream().limit(1).flatMap(a -> a.years().stream())
        .map(year -> "March " + (year.year().start() + 1)).toList();
    return Table.of(Stream.concat(Stream.of("arrangement", "school"), years.stream()).toList(),
        rows);
  }

  private static List<?> row(String arrangement, String unit, List<Year> years) {
    return Stream
        .concat(Stream.of(arrangement, unit), years.stream().map(year -> year.reserve().central()))
        .toList();
  }
}
