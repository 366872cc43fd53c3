package viability.model.viability.step;

import static viability.model.assumption.Assumptions.CLASS_ASSISTANT_COST;
import static viability.model.assumption.Assumptions.CLASS_TEACHER_COST;
import static viability.model.assumption.Assumptions.TEACHERS_PER_CLASS;
import static viability.model.assumption.StaffAssumptions.ASSISTANTS_PER_CLASS;

import java.util.List;
import java.util.Optional;
import viability.model.arrangement.Setting;
import viability.model.classes.ClassStep;
import viability.model.projection.Case;
import viability.model.projection.ClassBasis;
import viability.model.projection.ClassYear;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// One school's class steps from one September: each year group's pupils to a class fewer or more,
/// the others as they are, and what a class costs in a full year at base-year prices.
public record ClassStepCosts(SchoolId school, ClassYear classes, List<ClassStep> steps,
    Working costOfClass) {

  public ClassStepCosts {
    steps = List.copyOf(steps);
  }

  /// The steps of a school in a school year; empty where its roll of that year is not worked out.
  public static Optional<ClassStepCosts> of(Case wanted, SchoolId school, SchoolYear year) {
    return ClassBasis.of(wanted, school).in(year).map(classes -> new ClassStepCosts(school, classes,
        classes.steps(), cost(wanted.setting(), school)));
  }

  private static Working cost(Setting setting, SchoolId school) {
    Working teachers = Working.product("Teachers of a class",
        "Teachers for each × a teacher's cost.",
        List.of(setting.input(TEACHERS_PER_CLASS, school, Working.Unit.FACTOR),
            setting.input(CLASS_TEACHER_COST, school, Working.Unit.PENCE)));
    Working assistants = Working.product("Assistants of a class",
        "Assistants for each × an assistant's cost.",
        List.of(setting.input(ASSISTANTS_PER_CLASS, school, Working.Unit.FACTOR),
            setting.input(CLASS_ASSISTANT_COST, school, Working.Unit.PENCE)));
    return Working.sum("A class in a full year", Working.Unit.PENCE,
        "Its teachers and assistants, at base-year prices.", List.of(teachers, assistants));
  }
}
