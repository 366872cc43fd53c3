package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.app.chart.Line;
import viability.app.chart.Lines;
import viability.app.chart.Point;
import viability.app.chart.Pupils;
import viability.app.desk.Ahead;
import viability.app.desk.Results;
import viability.app.desk.Simulated;
import viability.app.look.Palette;
import viability.app.screen.part.Foreseen;
import viability.model.arrangement.Arrangement;
import viability.model.plan.Plan;
import viability.model.projection.YearFigures;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.simulation.Quantity;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// What the page's charts draw, made of results and the futures beside them: the arrangements
/// shown, for one focus.
record Drawn(Results results, Focus focus, List<Arrangement> shown, Optional<Ahead> ahead) {

  /// The reserve at each 31 March, a line an arrangement.
  Lines reserve() {
    return reserve(focus);
  }

  private Lines reserve(Focus of) {
    Lines central = lines(of, year -> year.reserve().map(money -> Point.of(year.year(), money)));
    return ahead.map(found -> new Lines(of.words(),
        central.lines().stream().map(line -> withFutures(line, of, found.simulated())).toList(),
        !found.current())).orElse(central);
  }

  private static Line withFutures(Line line, Focus of, Simulated found) {
    return new Line(line.name(), line.series(), line.points(),
        Foreseen.quantiles(found, line.name(), of.school(), Quantity.RESERVE));
  }

  /// The same of every school in turn, and what falls to the council, which is no part of a
  /// school's: for the table.
  List<Lines> reserveOfEach() {
    Stream<Lines> schools = focus.school().isPresent()
        ? Stream.empty()
        : Focus.all(results.plan()).stream().filter(each -> each.school().isPresent())
            .map(this::reserve);
    return Stream.concat(schools, Stream.of(council())).toList();
  }

  Lines inYear() {
    return lines(focus, year -> Optional.of(Point.of(year.year(), year.inYear())));
  }

  /// Pupils counted and projected; arrangements leave them as they are. Empty where no school
  /// was projected.
  Optional<Pupils> pupils() {
    List<YearFigures> years = focus.years(results.of(shown.getFirst().name()));
    if (years.isEmpty()) {
      return Optional.empty();
    }
    List<Point> counted = counted();
    int after = counted.isEmpty() ? 0 : counted.getLast().year();
    List<Point> projected = years.stream()
        .map(year -> Point.of(year.year().schoolYear(), year.pupils()))
        .filter(point -> point.year() > after).toList();
    return Optional.of(new Pupils(focus.words(), counted, projected, List.of(), places()));
  }

  private Lines council() {
    int base = results.plan().base().year().start();
    return new Lines("the council", shown.stream().map(arrangement -> {
      List<Money> falls = results.of(arrangement.name()).council();
      return line(arrangement, IntStream.range(0, falls.size())
          .mapToObj(i -> new Point(base + i, falls.get(i).toPounds().doubleValue())).toList());
    }).toList());
  }

  private Lines lines(Focus of, Function<YearFigures, Optional<Point>> figure) {
    return new Lines(of.words(),
        shown.stream().map(arrangement -> line(arrangement, of.years(results.of(arrangement.name()))
            .stream().flatMap(year -> figure.apply(year).stream()).toList())).toList());
  }

  private Line line(Arrangement arrangement, List<Point> points) {
    return Line.of(arrangement.name(),
        Palette.of(Pair.arrangements(results)).of(arrangement.name()), points);
  }

  private List<School> schools() {
    Plan plan = results.plan();
    return focus.schools(plan).stream().flatMap(id -> plan.school(id).stream()).toList();
  }

  /// Rolls of years in which every school has one.
  private List<Point> counted() {
    List<School> schools = schools();
    return schools.stream().flatMap(school -> school.rolls().stream()).map(Roll::year).distinct()
        .sorted().filter(year -> schools.stream().allMatch(s -> s.roll(year).isPresent()))
        .map(year -> Point.of(year, total(schools, year))).toList();
  }

  private static double total(List<School> schools, SchoolYear year) {
    return schools.stream().flatMap(school -> school.roll(year).stream()).mapToDouble(Roll::funded)
        .sum();
  }

  private OptionalDouble places() {
    List<School> schools = schools();
    return schools.stream().allMatch(school -> school.details().pan().isPresent())
        ? OptionalDouble.of(schools.stream()
            .mapToDouble(school -> school.details().pan().orElse(0)
                * (double) school.details().phase().yearGroups().size())
            .sum())
        : OptionalDouble.empty();
  }
}
