package viability.model.simulation.shock;

import java.util.OptionalInt;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// What the size of a school's shocks depends on.
///
/// `counted` is the school year of its newest roll; `entry` its first year group; `yearGroup` the
/// mean pupils in a year group and `intake` those in the first, both of that roll; `areaShare` its
/// share of the area's intake, 0 where the area is larger than the loaded schools. `births` is the
/// last year whose births are known, empty where none are.
public record SchoolFacts(SchoolId id, SchoolYear counted, YearGroup entry, double yearGroup,
    double intake, double areaShare, OptionalInt births) {

  /// From this mean year group on a unit's pupils err as a whole authority's do.
  private static final double LARGE = 300;

  /// Whether it is as large as an authority.
  boolean isLarge() {
    return yearGroup >= LARGE;
  }

  /// How many years after the newest roll a school year is.
  int ahead(SchoolYear year) {
    return year.minus(counted);
  }
}
