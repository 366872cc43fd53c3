package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.StaffAssumptions;
import viability.model.school.FinanceCode;
import viability.model.school.YearGroup;
import viability.model.staff.Curriculum;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// The teachers that a secondary timetable takes, Year 7 to Year 11: periods taught ÷ the periods a
/// teacher can teach × what one costs.
public final class TimetableTeachers {

  private TimetableTeachers() {}

  static Loaded<List<Part>> parts(Ground ground) {
    if (!TeachersNeeded.hasTimetable(ground)) {
      return Loaded.of(List.of());
    }
    TeachersNeeded needed = TeachersNeeded.byTimetable(ground);
    return Loaded.of(List.of(new StaffPart(FinanceCode.E01, "Secondary teachers", needed::over,
        ClassTeachers.cost(ground),
        "Periods taught ÷ the share of the week a teacher teaches ÷ periods in the week: 5/12 to August and 7/12 from"
            + " September.",
        year -> reasons(ground, year))));
  }

  /// The full-time teachers needed from a September, in the first future; empty for a school
  /// without a timetable.
  public static Optional<Working> needed(Ground ground, SchoolYear year) {
    return TeachersNeeded.hasTimetable(ground)
        ? Optional.of(Working.stated("Secondary teachers from September " + year.start(),
            TeachersNeeded.byTimetable(ground).from(year)[0], Unit.FACTOR,
            "Periods taught ÷ the share of the week a teacher teaches ÷ periods in the week.",
            List.of(periods(ground, year),
                ground.input(StaffAssumptions.CONTACT_RATIO, Unit.PER_CENT),
                ground.input(StaffAssumptions.SECONDARY_PERIODS, Unit.FACTOR))))
        : Optional.empty();
  }

  private static List<Working> reasons(Ground ground, int year) {
    return List.of(periods(ground, ground.span().at(year).fundedBy()),
        periods(ground, ground.span().at(year).schoolYear()),
        ground.input(StaffAssumptions.CONTACT_RATIO, Unit.PER_CENT),
        ground.input(StaffAssumptions.SECONDARY_PERIODS, Unit.FACTOR),
        ClassTeachers.notice(ground, year));
  }

  private static Working periods(Ground ground, SchoolYear year) {
    double[][] roll = ground.pupils().roll(year);
    double[] pupils = new double[roll.length];
    double taught = 0;
    for (int g = 0; g < pupils.length; g++) {
      pupils[g] = roll[g][0];
      boolean secondary = g >= YearGroup.Y7.index() && g <= YearGroup.Y11.index();
      taught += secondary ? pupils[g] : 0;
    }
    Curriculum curriculum = TeachersNeeded.curriculum(ground);
    return Working.stated("Periods taught in a week, " + year, curriculum.teachingPeriods(pupils),
        Unit.FACTOR,
        "Pupils ÷ pupils in a class × periods in the week × one and the periods beyond.",
        List.of(Ground.derived("Pupils, Year 7 to Year 11", taught, Unit.PUPILS),
            ground.input(StaffAssumptions.SECONDARY_CLASS_SIZE, Unit.PUPILS),
            ground.input(StaffAssumptions.CURRICULUM_BONUS, Unit.PER_CENT)));
  }
}
