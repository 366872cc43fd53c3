package viability.model.viability.step;

import static viability.model.assumption.Assumptions.CLASS_ASSISTANT_COST;
import static viability.model.assumption.Assumptions.CLASS_TEACHER_COST;
import static viability.model.assumption.Assumptions.INFANT_CAP;
import static viability.model.assumption.Assumptions.JUNIOR_CAP;
import static viability.model.assumption.Assumptions.TEACHERS_PER_CLASS;

import java.util.List;
import java.util.Map;
import viability.model.arrangement.Setting;
import viability.model.classes.ClassCaps;
import viability.model.classes.ClassStep;
import viability.model.classes.ClassSteps;
import viability.model.classes.Counted;
import viability.model.classes.Organisation;
import viability.model.classes.Structure;
import viability.model.effect.Mixing;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// One school's class steps in the school year that starts in a year: each year group's pupils to a
/// class fewer or more, the others as they are, and what a class costs in a full year at
/// base-year prices.
public record ClassStepCosts(SchoolId school, SchoolYear year, Organisation organisation,
    List<ClassStep> steps, Working costOfClass) {

  public ClassStepCosts {
    steps = List.copyOf(steps);
  }

  /// The steps of a projected school in a year, counted from 0, the base year.
  public static ClassStepCosts of(Case wanted, Projection projection, SchoolId school, int year) {
    YearFigures figures = projection.of(school).years().get(year);
    SchoolYear starting = figures.year().schoolYear();
    Organisation organisation = organisation(wanted, school, starting, year);
    Structure structure = new Counted(organisation, caps(wanted.setting(), school));
    return new ClassStepCosts(school, starting, organisation,
        ClassSteps.of(whole(figures.roll()), structure), cost(wanted.setting(), school));
  }

  /// A class in words: what a step saves or costs.
  private static Working cost(Setting setting, SchoolId school) {
    Working teachers = Working.product("Teachers of a class",
        "Teachers for each × a teacher's cost.",
        List.of(setting.input(TEACHERS_PER_CLASS, school, Working.Unit.FACTOR),
            setting.input(CLASS_TEACHER_COST, school, Working.Unit.PENCE)));
    return Working.sum("A class in a full year", Working.Unit.PENCE,
        "Its teachers and assistants, at base-year prices.",
        List.of(teachers, setting.input(CLASS_ASSISTANT_COST, school, Working.Unit.PENCE)));
  }

  private static ClassCaps caps(Setting setting, SchoolId school) {
    return new ClassCaps((int) setting.assumed(INFANT_CAP, school),
        (int) setting.assumed(JUNIOR_CAP, school));
  }

  private static Organisation organisation(Case wanted, SchoolId school, SchoolYear starting,
      int year) {
    boolean mixed = year > 0 && wanted.arrangement().effects(wanted.setting()).stream()
        .anyMatch(effect -> effect instanceof Mixing && effect.school().equals(school)
            && !effect.starts().isAfter(starting.firstDay()));
    return mixed ? Organisation.MIXED_AGE : Organisation.SINGLE_AGE;
  }

  /// Pupils rounded half up in each year group, as classes are counted.
  private static int[] whole(Map<YearGroup, Double> roll) {
    int[] whole = new int[YearGroup.values().length];
    roll.forEach((group, pupils) -> whole[group.index()] = (int) Math.floor(pupils + 0.5));
    return whole;
  }
}
