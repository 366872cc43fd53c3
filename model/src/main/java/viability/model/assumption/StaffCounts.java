package viability.model.assumption;

import static viability.model.assumption.Unit.FACTOR;

import java.util.List;

/// What a school counts of its staff and timetable, typed by the user; nothing stands in for it.
/// Ratios rest on it, results do not.
public final class StaffCounts {

  public static final Assumption TEACHERS = of("teachers", "Teachers, full-time equivalent", 300,
      "All teachers in the base year, heads among them.");
  public static final Assumption TAUGHT_PERIODS = of("taught-periods",
      "Lessons taught in a timetable", 20_000,
      "Every class's lessons in one week or cycle, added up, in the base year.");
  public static final Assumption TIMETABLE_PERIODS = of("timetable-periods",
      "Lessons in a full timetable", 200, "Periods of one week or cycle.");

  /// Every one of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(TEACHERS, TAUGHT_PERIODS, TIMETABLE_PERIODS);

  private StaffCounts() {}

  private static Assumption of(String name, String title, double most, String meaning) {
    return new Assumption(name, title, Topic.VIABILITY, FACTOR, Reach.SCHOOL, 0, most, 0.1, 0, 0,
        List.of(), meaning);
  }
}
