package viability.model.roll;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import viability.model.school.Births;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Units of one kind whose rolls are to be forecast: the year groups the table counts, youngest
/// first; births that all units share, if any; and the rolls of the area around them, none where the
/// units themselves are the area.
///
/// Births are of the twelve months to the middle of a year; the children of `birthLag` years before
/// start: four for Reception, five for an American kindergarten.
public record RollTable(List<YearGroup> groups, List<RollUnit> units, Optional<Births> areaBirths,
    List<RollHistory> area, int birthLag) {

  private static final int SHARE_YEARS = 5;
  private static final int ENOUGH_UNITS = 3;

  public RollTable {
    groups = List.copyOf(groups);
    units = List.copyOf(units);
    area = List.copyOf(area);
  }

  /// The school years in which any unit has a roll, oldest first.
  public List<SchoolYear> years() {
    return units.stream().flatMap(unit -> unit.history().years().keySet().stream()).distinct()
        .sorted().toList();
  }

  /// What was known in a year of every unit that had pupils in it. Years left out are as if they
  /// had never been counted; births are as they stand in the table, later ones among them.
  public List<Launch> launches(SchoolYear year, Set<SchoolYear> leftOut) {
    List<RollHistory> known = knownAt(units.stream().map(RollUnit::history).toList(), year,
        leftOut);
    AreaRatios ratios = area.isEmpty()
        ? AreaRatios.ofTable(known)
        : AreaRatios.ofUnits(knownAt(area, year, leftOut), "the area's own file");
    RollHistory all = areaBirths.isPresent() ? RollHistory.total(known) : lasting(known);
    return units.stream().filter(unit -> unit.history().years().containsKey(year))
        .map(unit -> new Launch(unit.name(), unit.history().knownAt(year, leftOut), year, leftOut,
            groups, ratios, unit.births().isPresent() ? unit.births() : areaBirths,
            unit.births().isPresent() ? unit.history().knownAt(year, leftOut) : all, birthLag))
        .filter(launch -> launch.history().years().containsKey(year)).toList();
  }

  /// The sum of the units counted in each of the five latest years, where they are three or more.
  private static RollHistory lasting(List<RollHistory> known) {
    List<SchoolYear> latest = known.stream().flatMap(h -> h.years().keySet().stream()).distinct()
        .sorted(Comparator.reverseOrder()).limit(SHARE_YEARS).toList();
    List<RollHistory> lasting = known.stream().filter(h -> h.years().keySet().containsAll(latest))
        .toList();
    return lasting.size() < ENOUGH_UNITS ? RollHistory.NONE : RollHistory.total(lasting);
  }

  /// This table with no births later than a year, as a back-test must have it.
  RollTable bornUntil(SchoolYear year) {
    List<RollUnit> known = units.stream()
        .map(unit -> new RollUnit(unit.name(), unit.history(), until(unit.births(), year)))
        .toList();
    return new RollTable(groups, known, until(areaBirths, year), area, birthLag);
  }

  private static Optional<Births> until(Optional<Births> births, SchoolYear year) {
    return births.map(
        b -> new Births(b.area(), new TreeMap<>(b.byYear().headMap(year.start() + 1)), b.place()));
  }

  private static List<RollHistory> knownAt(Collection<RollHistory> all, SchoolYear year,
      Set<SchoolYear> leftOut) {
    return all.stream().map(history -> history.knownAt(year, leftOut)).toList();
  }
}
