package viability.model.staff;

import viability.model.school.YearGroup;

/// How a secondary school's lessons make its need for teachers.
///
/// `classSize` is pupils to a class on average, `periods` the taught periods of the week, `contact`
/// the share of a teacher's week spent teaching, and `bonus` the periods taught beyond what that
/// class size alone takes, as a share of them (0.1 is a tenth more, for options and setting). With
/// `wholeClasses` each year group is taught in whole classes, a part counting as one.
///
/// Rules as in the department's curriculum and financial planning tool: average class size = pupils
/// × timetable periods ÷ teaching periods; contact ratio = teaching periods ÷ (timetable periods
/// × teachers).
public record Curriculum(double classSize, double periods, double contact, double bonus,
    boolean wholeClasses) {

  /// Throws [IllegalArgumentException] where class size, periods or contact is not above zero.
  public Curriculum {
    if (!(classSize > 0 && periods > 0 && contact > 0)) {
      throw new IllegalArgumentException(
          "Class size " + classSize + ", periods " + periods + ", contact ratio " + contact);
    }
  }

  /// The classes that pupils of one year group are taught in, on average through the week.
  public double classes(double pupils) {
    double classes = Math.max(0, pupils) / classSize;
    return wholeClasses ? Math.ceil(classes) : classes;
  }

  /// The periods taught in a week to pupils by [YearGroup#index()], Year 7 to Year 11.
  public double teachingPeriods(double[] pupils) {
    double classes = 0;
    for (int g = YearGroup.Y7.index(); g <= YearGroup.Y11.index(); g++) {
      classes += classes(pupils[g]);
    }
    return classes * periods * (1 + bonus);
  }

  /// The full-time teachers that so many periods a week take.
  public double teachers(double teachingPeriods) {
    return teachingPeriods / (contact * periods);
  }

  /// The periods a week that each of so many teachers takes on average; zero without teachers.
  public double averageLoad(double teachingPeriods, double teachers) {
    return teachers == 0 ? 0 : teachingPeriods / teachers;
  }

  /// The curriculum bonus that a timetable holds: periods taught beyond a basic class of `basic`
  /// pupils in every period of the week, as a share of those. Zero without pupils.
  ///
  /// The school leaders' association takes 27 pupils as basic (from memory).
  public static double bonus(double teachingPeriods, double pupils, double periods, double basic) {
    double needed = pupils / basic * periods;
    return needed == 0 ? 0 : (teachingPeriods - needed) / needed;
  }
}
