package viability.model.projection.part;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.school.FinanceCode;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// The assistants that come and go with classes: classes × what a class's assistants cost.
final class ClassAssistants {

  private ClassAssistants() {}

  static Loaded<List<Part>> parts(Ground ground) {
    Working base = Working.product("Class assistants, " + ground.span().base(),
        "Classes × what a class's assistants cost.", List.of(ground.count(Driver.CLASSES, 0),
            ground.input(Assumptions.CLASS_ASSISTANT_COST, Unit.PENCE)));
    return Loaded.of(List.of(new Following(ground, FinanceCode.E03, "Class assistants", base,
        Driver.CLASSES, Index.SUPPORT_PAY)));
  }
}
