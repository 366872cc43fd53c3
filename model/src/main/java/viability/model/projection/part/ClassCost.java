package viability.model.projection.part;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// What one class more or fewer comes to in a full year: its teachers and assistants at the
/// year's pay.
public final class ClassCost {

  private ClassCost() {}

  /// How the cost of a year counted from 0, the base year, was worked out, in the first future.
  public static Working explain(Ground ground, int year) {
    return Working.sum("A class in " + ground.span().at(year), Unit.PENCE,
        "Its teachers and assistants.",
        List.of(
            Working.product("Teachers", "Teachers for each class × a teacher's cost.",
                List.of(ground.input(Assumptions.TEACHERS_PER_CLASS, Unit.FACTOR),
                    ClassTeachers.cost(ground).explain(year))),
            Working.product("Assistants", "Assistants for each class × an assistant's cost.",
                List.of(ground.input(StaffAssumptions.ASSISTANTS_PER_CLASS, Unit.FACTOR),
                    ClassAssistants.cost(ground).explain(year)))));
  }
}
