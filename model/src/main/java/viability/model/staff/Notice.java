package viability.model.staff;

import java.time.LocalDate;
import java.time.MonthDay;
import viability.model.units.SchoolYear;

/// When it must be decided that a post ends with the school year: by 31 May for a teacher, 30 April
/// for a head. Decided later, it ends one term later.
public enum Notice {
  TEACHER(MonthDay.of(5, 31)), HEAD(MonthDay.of(4, 30));

  private static final MonthDay NEXT_TERM = MonthDay.of(1, 1);

  private final MonthDay last;

  Notice(MonthDay last) {
    this.last = last;
  }

  /// The last day on which a post can be decided to end before a school year.
  public LocalDate lastDay(SchoolYear year) {
    return last.atYear(year.start());
  }

  /// The first day without the post's cost where it is to end before a school year: 1 September, or
  /// 1 January where that was decided too late.
  public LocalDate savesFrom(SchoolYear year, LocalDate decided) {
    return savesFrom(year, !decided.isAfter(lastDay(year)));
  }

  /// The same where it is known whether it was decided in time.
  public static LocalDate savesFrom(SchoolYear year, boolean inTime) {
    return inTime ? year.firstDay() : NEXT_TERM.atYear(year.start() + 1);
  }
}
