package viability.model.viability.measure;

import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.StaffCounts;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// A secondary school's timetable in the base year, as typed.
final class Timetable {

  static final String MISSING = "Worked out for a secondary school in the base year, from its teachers, lessons taught"
      + " and lessons in a full timetable: type them.";

  private Timetable() {}

  /// Lessons taught to all classes; empty for later years, whose timetable nobody knows.
  static Optional<Working> taught(Subject of, int year) {
    return typed(of, StaffCounts.TAUGHT_PERIODS, year);
  }

  /// Lessons in a full timetable.
  static Optional<Working> full(Subject of, int year) {
    return typed(of, StaffCounts.TIMETABLE_PERIODS, year);
  }

  private static Optional<Working> typed(Subject of, Assumption count, int year) {
    if (year > 0 || of.school().isEmpty() || !of.isSecondary()) {
      return Optional.empty();
    }
    var value = of.wanted().setting().assumed().value(count, of.school(),
        of.wanted().base().year().start());
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(Working.given(count.title(), value.getAsDouble(), Unit.FACTOR, Source.TYPED));
  }
}
