package viability.app.screen.pupils;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.app.chart.Point;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The pupils of one school year: of a school, or of several added up.
///
/// `january` says that some of them were counted in January; `total` are those in Reception to Year
/// 11, or all of a nursery school's; `why` says why a year is left out.
record RollColumn(SchoolYear year, Kind kind, boolean january, SortedMap<YearGroup, Double> pupils,
    double total, OptionalDouble classes, String why) {

  /// How well a year is known.
  enum Kind {
    COUNTED, PROJECTED,
    /// A school has no roll for it; nothing is shown, since a partial sum would look like a fall.
    LEFT_OUT
  }

  RollColumn {
    pupils = Collections.unmodifiableSortedMap(new TreeMap<>(pupils));
  }

  static RollColumn leftOut(SchoolYear year, String why) {
    return new RollColumn(year, Kind.LEFT_OUT, false, new TreeMap<>(), 0, OptionalDouble.empty(),
        why);
  }

  RollColumn withClasses(OptionalDouble given) {
    return new RollColumn(year, kind, january, pupils, total, given, why);
  }

  boolean isKnown() {
    return kind != Kind.LEFT_OUT;
  }

  boolean isProjected() {
    return kind == Kind.PROJECTED;
  }

  Point point() {
    return Point.of(year, total);
  }

  /// The month and year of the count.
  String when() {
    return january ? "January " + (year.start() + 1) : "October " + year.start();
  }
}
