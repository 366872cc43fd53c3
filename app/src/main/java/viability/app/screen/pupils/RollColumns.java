package viability.app.screen.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import viability.app.desk.Results;
import viability.app.explain.SchoolNames;
import viability.app.screen.part.Scope;
import viability.app.screen.pupils.RollColumn.Kind;
import viability.model.projection.RollBasis;
import viability.model.projection.YearFigures;
import viability.model.school.Census;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Makes the columns of the roll table: every year with a roll, then every projected one.
record RollColumns(Results results, String arrangement, Scope scope, List<RollBasis> bases) {

  /// The columns in order of year; empty where no school has a roll.
  List<RollColumn> all() {
    TreeSet<SchoolYear> years = new TreeSet<>();
    scope.schools().forEach(school -> school.rolls().forEach(roll -> years.add(roll.year())));
    bases.forEach(basis -> years.addAll(basis.projected().keySet()));
    if (years.isEmpty()) {
      return List.of();
    }
    List<RollColumn> columns = new ArrayList<>();
    for (SchoolYear year = years.first(); year.compareTo(years.last()) <= 0; year = year.plus(1)) {
      RollColumn column = column(year).withClasses(classes(year));
      if (column.isKnown() || !columns.isEmpty()) {
        columns.add(column);
      }
    }
    return columns;
  }

  private RollColumn column(SchoolYear year) {
    SortedMap<YearGroup, Double> pupils = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    double total = 0;
    boolean projected = false;
    boolean january = false;
    for (int i = 0; i < scope.schools().size(); i++) {
      School school = scope.schools().get(i);
      Optional<Roll> roll = school.roll(year);
      Map<YearGroup, Double> found = roll.map(RollColumns::counted)
          .orElseGet(() -> basis(school).projected().getOrDefault(year, new TreeMap<>()));
      boolean known = roll.isPresent() || basis(school).projected().containsKey(year);
      if (!known) {
        missing.add(scope.names().get(i));
      }
      projected |= roll.isEmpty();
      january |= roll.filter(r -> r.census() == Census.JANUARY).isPresent();
      found.forEach((group, count) -> pupils.merge(group, count, Double::sum));
      total += total(school, found);
    }
    return missing.isEmpty()
        ? new RollColumn(year, projected ? Kind.PROJECTED : Kind.COUNTED, january, pupils, total,
            OptionalDouble.empty(), "")
        : RollColumn.leftOut(year, "No roll for " + SchoolNames.list(missing) + ".");
  }

  private RollBasis basis(School school) {
    return bases.stream().filter(basis -> basis.school().equals(school.id())).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No basis for " + school.name()));
  }

  private OptionalDouble classes(SchoolYear year) {
    return scope.years(results, arrangement).stream()
        .filter(figures -> figures.year().schoolYear().equals(year))
        .mapToDouble(YearFigures::classes).findFirst();
  }

  private static Map<YearGroup, Double> counted(Roll roll) {
    Map<YearGroup, Double> counts = new TreeMap<>();
    roll.pupils().forEach((group, count) -> counts.put(group, (double) count));
    return counts;
  }

  private static double total(School school, Map<YearGroup, Double> pupils) {
    boolean nursery = school.details().phase() == Phase.NURSERY;
    return pupils.entrySet().stream().filter(e -> nursery || e.getKey().isFunded())
        .mapToDouble(Map.Entry::getValue).sum();
  }
}
