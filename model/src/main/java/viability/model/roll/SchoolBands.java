package viability.model.roll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viability.model.school.Births;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// How far from its projection a school's roll, Reception to Year 11, may come out: from the errors
/// the method made in the past on the loaded schools of the phase once there are twenty for a
/// horizon, else as is usual for the school's size.
public final class SchoolBands {

  private static final int BIRTH_LAG = 4;

  private final Series total;
  private final Bands bands;
  private final boolean withBirths;

  private SchoolBands(Series total, Bands bands, boolean withBirths) {
    this.total = total;
    this.bands = bands;
    this.withBirths = withBirths;
  }

  /// The bands of the loaded schools of a phase, up to `horizon` years ahead; `leftOut` are years
  /// whose rolls say nothing.
  public static SchoolBands of(List<School> loaded, Phase phase, Optional<Births> births,
      RollMethod method, Collection<SchoolYear> leftOut, int horizon) {
    List<YearGroup> groups = phase.yearGroups().stream().filter(YearGroup::isFunded).toList();
    List<RollUnit> units = loaded.stream().filter(s -> s.details().phase() == phase)
        .map(s -> new RollUnit(s.name(), RollHistory.of(s), Optional.empty()))
        .filter(unit -> !unit.history().isEmpty()).toList();
    RollTable table = new RollTable(groups, units, births, List.of(), BIRTH_LAG);
    return new SchoolBands(new Series("total", groups),
        BackTest.of(table, method, horizon, Set.copyOf(leftOut)).bands(),
        births.isPresent() && groups.contains(YearGroup.R));
  }

  /// The width so many years after a school's newest roll, 1 the first; empty for a school without
  /// a roll.
  public Optional<Width> of(School school, int horizon) {
    RollHistory history = RollHistory.of(school);
    return history.isEmpty() || total.groups().isEmpty()
        ? Optional.empty()
        : Optional.of(bands.of(history.latest(),
            new UnitKind(history.meanYearGroup() < Launch.LARGE_YEAR_GROUP, withBirths), total,
            horizon));
  }
}
