package viability.model.projection.part;

import java.util.Map;
import java.util.TreeMap;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.projection.path.Block;
import viability.model.projection.path.Span;
import viability.model.school.Phase;
import viability.model.school.YearGroup;
import viability.model.staff.Curriculum;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// The full-time teachers that classes or a timetable take from each September, one number
/// a future.
final class TeachersNeeded {

  private final Ground ground;
  private final Map<SchoolYear, double[]> bySeptember = new TreeMap<>();

  private TeachersNeeded(Ground ground) {
    this.ground = ground;
  }

  /// Classes that have a teacher × teachers for each.
  static TeachersNeeded byClass(Ground ground) {
    TeachersNeeded needed = new TeachersNeeded(ground);
    double each = ground.assumed(Assumptions.TEACHERS_PER_CLASS);
    needed.eachYear(year -> {
      double[] teachers = ground.drivers().classes().withTeacher(year).clone();
      for (int lane = 0; lane < teachers.length; lane++) {
        teachers[lane] *= each;
      }
      return teachers;
    });
    return needed;
  }

  /// What the timetable of Year 7 to Year 11 takes; nothing in a school of another kind.
  static TeachersNeeded byTimetable(Ground ground) {
    TeachersNeeded needed = new TeachersNeeded(ground);
    Curriculum curriculum = curriculum(ground);
    boolean secondary = hasTimetable(ground);
    needed.eachYear(year -> {
      double[][] roll = ground.pupils().roll(year);
      double[] pupils = new double[YearGroup.values().length];
      double[] teachers = new double[roll[0].length];
      for (int lane = 0; secondary && lane < teachers.length; lane++) {
        for (int g = 0; g < pupils.length; g++) {
          pupils[g] = roll[g][lane];
        }
        teachers[lane] = curriculum.teachers(curriculum.teachingPeriods(pupils));
      }
      return teachers;
    });
    return needed;
  }

  static boolean hasTimetable(Ground ground) {
    Phase phase = ground.school().details().phase();
    return phase == Phase.SECONDARY || phase == Phase.ALL_THROUGH;
  }

  static Curriculum curriculum(Ground ground) {
    return new Curriculum(ground.assumed(StaffAssumptions.SECONDARY_CLASS_SIZE),
        ground.assumed(StaffAssumptions.SECONDARY_PERIODS),
        ground.assumed(StaffAssumptions.CONTACT_RATIO),
        ground.assumed(StaffAssumptions.CURRICULUM_BONUS),
        ground.assumed(StaffAssumptions.WHOLE_CLASSES) >= 0.5);
  }

  private void eachYear(java.util.function.Function<SchoolYear, double[]> teachers) {
    Span span = ground.span();
    for (SchoolYear year = span.firstSchoolYear(); year
        .compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
      bySeptember.put(year, teachers.apply(year));
    }
  }

  /// Teachers needed from a September.
  double[] from(SchoolYear year) {
    double[] teachers = bySeptember.get(year);
    if (teachers == null) {
      throw new IllegalArgumentException("No teachers worked out for " + year);
    }
    return teachers;
  }

  /// Teachers paid over a funding year: 5/12 of those of the school year before and 7/12 of those
  /// from September. Where a fall was not decided in time, those who go are paid to December. The
  /// base year is the first future's in every one.
  double[] over(int year) {
    FundingYear funding = ground.span().at(year);
    double[] before = from(funding.fundedBy());
    double[] after = from(funding.schoolYear());
    double late = year == 0 ? 0 : 1 - inTime(year);
    double[] paid = Block.overFundingYear(before, after);
    for (int lane = 0; lane < paid.length; lane++) {
      paid[lane] += late * Math.max(0, before[lane] - after[lane]) * 4 / 12;
    }
    return year == 0 ? ground.block().all(paid[0]) : paid;
  }

  private double inTime(int year) {
    return ground.assumed(StaffAssumptions.CLASS_NOTICE, year);
  }
}
