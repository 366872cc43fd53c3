package viability.model.projection.path;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// By how much each future of a block differs from what is assumed: one number a future, empty
/// where none differs. The first future of a block is the central case, which nothing shifts.
///
/// Arrays are read, never written to, and asked for once for each year.
public interface Shifts {

  /// Nothing differs.
  Shifts NONE = new Shifts() {
  };

  /// Added to an assumption's value in a year, for everything.
  default Optional<double[]> added(Assumption to, int year) {
    return Optional.empty();
  }

  /// Added to an assumption's value in a year, for one school.
  default Optional<double[]> added(Assumption to, SchoolId school, int year) {
    return Optional.empty();
  }

  /// Multiplies those who ask to join a school's first year group.
  default Optional<Multiple> joining(SchoolId school, SchoolYear year) {
    return Optional.empty();
  }

  /// Multiplies the share of a school's pupils who move up into a year group.
  default Optional<Multiple> movingUp(SchoolId school, YearGroup into, SchoolYear year) {
    return Optional.empty();
  }

  /// Added to the log of the odds that a pupil of a school has an education, health and care plan.
  default Optional<double[]> planOdds(SchoolId school, SchoolYear year) {
    return Optional.empty();
  }

  /// The number of one future, `none` where nothing differs.
  static double at(Optional<double[]> shift, int lane, double none) {
    return shift.isPresent() ? shift.get()[lane] : none;
  }
}
