package viability.model.projection.part;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.school.FinanceCode;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// The teachers that come and go with classes: classes × teachers for each × what one costs.
final class ClassTeachers {

  private ClassTeachers() {}

  static Loaded<List<Part>> parts(Ground ground) {
    Working base = Working.product("Class teachers, " + ground.span().base(),
        "Classes × teachers for each × a teacher's cost.",
        List.of(ground.count(Driver.CLASSES, 0),
            ground.input(Assumptions.TEACHERS_PER_CLASS, Unit.FACTOR),
            ground.input(Assumptions.CLASS_TEACHER_COST, Unit.PENCE)));
    return Loaded.of(List.of(new Following(ground, FinanceCode.E01, "Class teachers", base,
        Driver.CLASSES, Index.TEACHER_PAY)));
  }
}
