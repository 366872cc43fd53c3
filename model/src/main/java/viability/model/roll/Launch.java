package viability.model.roll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import viability.model.school.Births;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Everything a method may know when it forecasts one unit from one school year: the unit's rolls
/// up to that year, its area's ratios, the births it draws on, and the summed rolls of the units
/// that share its intake: those that draw on the same births, or, without births, all that have a
/// roll in each of the last five years, none where they are under three.
public record Launch(String unit, RollHistory history, SchoolYear year, Set<SchoolYear> leftOut,
    List<YearGroup> groups, AreaRatios area, Optional<Births> births, RollHistory sharers,
    int birthLag) {

  /// Consecutive years of roll, the launch among them, without which a launch is not scored.
  private static final int NEEDED_YEARS = 4;

  /// Pupils in an average year group from which a unit counts as large: an authority or a district
  /// rather than a school.
  static final double LARGE_YEAR_GROUP = 300;

  /// How a unit comes by the pupils of a year group.
  enum Source {
    /// From outside: the first year group of the unit.
    JOINS,
    /// From the year group below, a year earlier.
    MOVES_UP,
    /// Not at all: those below have always left.
    NONE
  }

  /// Only the year groups that the unit has counted stay, and births only where some of them pair
  /// with an intake.
  public Launch {
    groups = groups.stream().filter(group -> history.newestFirst().stream()
        .anyMatch(counted -> history.count(counted, group).isPresent())).toList();
    leftOut = Set.copyOf(leftOut);
    births = births.filter(b -> history.years().keySet().stream().anyMatch(
        y -> history.count(y, YearGroup.R).isPresent() && Intake.born(b, y, birthLag).isPresent()));
  }

  /// Whether there are four consecutive years of roll up to the launch; years left out are
  /// skipped over.
  boolean isScored() {
    List<SchoolYear> counted = history.newestFirst();
    return IntStream.rangeClosed(0, leftOut.size() + NEEDED_YEARS)
        .mapToObj(back -> year.plus(-back)).filter(y -> !leftOut.contains(y)).limit(NEEDED_YEARS)
        .allMatch(counted::contains);
  }

  /// Whether the mean year group is under 300 pupils.
  boolean isSmall() {
    return history.meanYearGroup() < LARGE_YEAR_GROUP;
  }

  /// Whose errors are like its own.
  UnitKind kind() {
    return new UnitKind(isSmall(), births.isPresent());
  }

  /// Whether a year group that pupils move up into is still empty, though some were below it.
  boolean isFilling() {
    return groups.stream().anyMatch(g -> source(g) == Source.MOVES_UP && !(now(g) > 0)
        && g.before().filter(below -> now(below) > 0).isPresent());
  }

  /// The pupils of a year group at the launch; not a number where it was not counted.
  double now(YearGroup group) {
    return history.count(year, group).orElse(Double.NaN);
  }

  /// The pupils of several year groups at the launch; not a number where one was not counted.
  double now(List<YearGroup> of) {
    return history.sum(year, of);
  }

  /// The births of which a year group's intake is a share; empty for any but Reception.
  Optional<Births> birthsFor(YearGroup group) {
    return births.filter(_ -> group == YearGroup.R);
  }

  /// Where the pupils of a year group come from, by what the unit's rolls have shown so far.
  Source source(YearGroup group) {
    Optional<YearGroup> below = group.before().filter(groups::contains).filter(this::everHad);
    if (group.equals(groups.getFirst()) || (below.isEmpty() && everHad(group))) {
      return Source.JOINS;
    }
    boolean left = !everHad(group) && below.isPresent() && history.years().keySet().stream()
        .anyMatch(y -> history.count(y.plus(-1), below.get()).orElse(0) > 0);
    return left ? Source.NONE : Source.MOVES_UP;
  }

  private boolean everHad(YearGroup group) {
    return history.years().keySet().stream().anyMatch(y -> history.count(y, group).orElse(0) > 0);
  }
}
