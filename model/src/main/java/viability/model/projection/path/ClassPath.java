package viability.model.projection.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.classes.ClassCaps;
import viability.model.classes.Organisation;
import viability.model.effect.Effect;
import viability.model.effect.Mixing;
import viability.model.school.SchoolId;
import viability.model.units.SchoolYear;

/// One school's classes, school year by school year and future by future. Pupils are rounded half
/// up in each year group before classes are counted.
public final class ClassPath {

  private final Map<SchoolYear, double[]> classes = new TreeMap<>();

  public ClassPath(SchoolId school, PupilPath pupils, Assumed assumed, List<Effect> effects,
      Span span) {
    ClassCaps caps = new ClassCaps(
        (int) assumed.get(Assumptions.INFANT_CAP, school, span.base().start()),
        (int) assumed.get(Assumptions.JUNIOR_CAP, school, span.base().start()));
    for (SchoolYear year = span.firstSchoolYear(); year
        .compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
      boolean mayMix = year.compareTo(span.base().schoolYear()) > 0;
      classes.put(year, count(pupils.roll(year),
          mayMix ? organisation(effects, year) : Organisation.SINGLE_AGE, caps));
    }
  }

  /// Classes from September of a school year, one number a future.
  public double[] in(SchoolYear year) {
    double[] counted = classes.get(year);
    if (counted == null) {
      throw new IllegalArgumentException("No classes worked out for " + year);
    }
    return counted;
  }

  /// How effects have a school make its classes from a September.
  public static Organisation organisation(List<Effect> effects, SchoolYear year) {
    LocalDate september = year.firstDay();
    boolean mixed = effects.stream()
        .anyMatch(e -> e instanceof Mixing && !e.starts().isAfter(september));
    return mixed ? Organisation.MIXED_AGE : Organisation.SINGLE_AGE;
  }

  private static double[] count(double[][] roll, Organisation organisation, ClassCaps caps) {
    double[] counted = new double[roll[0].length];
    int[] whole = new int[roll.length];
    for (int lane = 0; lane < counted.length; lane++) {
      for (int g = 0; g < whole.length; g++) {
        whole[g] = (int) Math.floor(roll[g][lane] + 0.5);
      }
      counted[lane] = organisation.classes(whole, caps);
    }
    return counted;
  }
}
