package viability.model.projection.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.classes.ClassCaps;
import viability.model.classes.Counted;
import viability.model.classes.Organisation;
import viability.model.classes.Structure;
import viability.model.effect.Effect;
import viability.model.effect.Mixing;
import viability.model.school.SchoolId;
import viability.model.units.SchoolYear;

/// One school's classes, school year by school year and future by future. Pupils are rounded half
/// up in each year group before classes are counted.
public final class ClassPath {

  private final Map<SchoolYear, double[]> classes = new TreeMap<>();
  private final Map<SchoolYear, Structure> structures = new TreeMap<>();
  private final ClassCaps caps;

  public ClassPath(SchoolId school, PupilPath pupils, Assumed assumed, List<Effect> effects,
      Span span) {
    caps = new ClassCaps((int) assumed.get(Assumptions.INFANT_CAP, school, span.base().start()),
        (int) assumed.get(Assumptions.JUNIOR_CAP, school, span.base().start()));
    for (SchoolYear year = span.firstSchoolYear(); year
        .compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
      boolean mayMix = year.compareTo(span.base().schoolYear()) > 0;
      Structure structure = new Counted(
          mayMix ? organisation(effects, year) : Organisation.SINGLE_AGE, caps);
      structures.put(year, structure);
      classes.put(year, count(pupils.roll(year), structure));
    }
  }

  /// How the school makes its classes in a school year.
  public Structure structure(SchoolYear year) {
    Structure structure = structures.get(year);
    if (structure == null) {
      throw new IllegalArgumentException("No classes worked out for " + year);
    }
    return structure;
  }

  /// The limits that classes are counted by.
  public ClassCaps caps() {
    return caps;
  }

  /// Classes from September of a school year, one number a future.
  public double[] in(SchoolYear year) {
    double[] counted = classes.get(year);
    if (counted == null) {
      throw new IllegalArgumentException("No classes worked out for " + year);
    }
    return counted;
  }

  private static Organisation organisation(List<Effect> effects, SchoolYear year) {
    LocalDate september = year.firstDay();
    boolean mixed = effects.stream()
        .anyMatch(e -> e instanceof Mixing && !e.starts().isAfter(september));
    return mixed ? Organisation.MIXED_AGE : Organisation.SINGLE_AGE;
  }

  private static double[] count(double[][] roll, Structure structure) {
    double[] counted = new double[roll[0].length];
    int[] whole = new int[roll.length];
    for (int lane = 0; lane < counted.length; lane++) {
      for (int g = 0; g < whole.length; g++) {
        whole[g] = Rolls.whole(roll[g][lane]);
      }
      counted[lane] = structure.classes(whole);
    }
    return counted;
  }
}
