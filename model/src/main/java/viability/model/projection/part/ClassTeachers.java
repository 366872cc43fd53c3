package viability.model.projection.part;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.spending.Index;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// The teachers that come and go with classes: classes × teachers for each × what one costs. In a
/// secondary or all-through school those of Reception to Year 6.
final class ClassTeachers {

  private ClassTeachers() {}

  static Loaded<List<Part>> parts(Ground ground) {
    TeachersNeeded needed = TeachersNeeded.byClass(ground);
    return Loaded.of(List.of(new StaffPart(FinanceCode.E01, "Class teachers", needed::over,
        cost(ground),
        "Classes × teachers for each: 5/12 of the classes to August and 7/12 of those from September.",
        year -> reasons(ground, year))));
  }

  /// What a teacher costs, in classes or in a timetable.
  static StaffCost cost(Ground ground) {
    return StaffCost.of(ground, Post.Role.TEACHER, Assumptions.CLASS_TEACHER_COST,
        Index.TEACHER_PAY);
  }

  private static List<Working> reasons(Ground ground, int year) {
    return List.of(classes(ground, ground.span().at(year).fundedBy()),
        classes(ground, ground.span().at(year).schoolYear()),
        ground.input(Assumptions.TEACHERS_PER_CLASS, Unit.FACTOR), notice(ground, year));
  }

  /// The classes with a teacher in a school year, as an input to an explanation.
  static Working classes(Ground ground, SchoolYear year) {
    return Ground.derived("Classes, " + year, ground.drivers().classes().withTeacher(year)[0],
        Unit.CLASSES);
  }

  /// Whether a teacher fewer was decided in time, as an input to an explanation.
  static Working notice(Ground ground, int year) {
    return Ground.derived(StaffAssumptions.CLASS_NOTICE.title(),
        year == 0 ? 1 : ground.assumed(StaffAssumptions.CLASS_NOTICE, year), Unit.PER_CENT);
  }
}
