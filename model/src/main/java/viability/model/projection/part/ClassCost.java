package viability.model.projection.part;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.spending.Index;
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
            Working.product("Teachers", "Teachers for each class × a teacher's cost × pay.",
                List.of(ground.input(Assumptions.TEACHERS_PER_CLASS, Unit.FACTOR),
                    ground.input(Assumptions.CLASS_TEACHER_COST, Unit.PENCE),
                    ground.price(Index.TEACHER_PAY, year))),
            Working.product("Assistants", "A class's assistants × pay.",
                List.of(ground.input(Assumptions.CLASS_ASSISTANT_COST, Unit.PENCE),
                    ground.price(Index.SUPPORT_PAY, year)))));
  }
}
