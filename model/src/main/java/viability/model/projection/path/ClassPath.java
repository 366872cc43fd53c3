package viability.model.projection.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.classes.ClassCaps;
import viability.model.classes.Counted;
import viability.model.classes.Organisation;
import viability.model.classes.Structure;
import viability.model.classes.Typed;
import viability.model.effect.Effect;
import viability.model.effect.Mixing;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

/// One school's classes, school year by school year and future by future: typed for a year, or
/// counted from its pupils, who are rounded half up in each year group first.
///
/// Classes typed are those of Reception to Year 6. A secondary school's Year 7 and above are taught
/// by a timetable, not class by class.
public final class ClassPath {

  private final School school;
  private final Assumed assumed;
  private final ClassCaps caps;
  private final Map<SchoolYear, double[]> primary = new TreeMap<>();
  private final Map<SchoolYear, double[]> all = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  public ClassPath(School school, PupilPath pupils, Assumed assumed, List<Effect> effects,
      Span span) {
    this.school = school;
    this.assumed = assumed;
    int base = span.base().start();
    caps = new ClassCaps((int) assumed.get(Assumptions.INFANT_CAP, school.id(), base),
        (int) assumed.get(Assumptions.JUNIOR_CAP, school.id(), base),
        (int) assumed.get(StaffAssumptions.EXCEPTED_PUPILS, school.id(), base));
    for (SchoolYear year = span.firstSchoolYear(); year
        .compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
      boolean mayMix = year.compareTo(span.base().schoolYear()) > 0;
      put(year, pupils.roll(year), mayMix ? organisation(effects, year) : Organisation.SINGLE_AGE);
    }
  }

  /// Classes from September of a school year, one number a future.
  public double[] in(SchoolYear year) {
    return in(all, year);
  }

  /// Those of them that have a class teacher: in a secondary or all-through school, of Reception to
  /// Year 6.
  public double[] withTeacher(SchoolYear year) {
    Phase phase = school.details().phase();
    return in(phase == Phase.SECONDARY || phase == Phase.ALL_THROUGH ? primary : all, year);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static double[] in(Map<SchoolYear, double[]> classes, SchoolYear year) {
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

  private void put(SchoolYear year, double[][] roll, Organisation organisation) {
    Counted counted = new Counted(organisation, caps);
    OptionalDouble typed = assumed.value(StaffAssumptions.CLASSES_TYPED, Optional.of(school.id()),
        year.start());
    Structure structure = typed.isPresent()
        ? new Typed((int) Math.round(typed.getAsDouble()))
        : counted;
    int infantToJunior = YearGroup.Y7.index();
    primary.put(year, count(roll, 0, infantToJunior, structure));
    double[] sum = count(roll, infantToJunior, roll.length, counted);
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += in(primary, year)[lane];
    }
    all.put(year, sum);
    typed.ifPresent(classes -> tooFull(year, roll, classes));
  }

  /// Classes of the year groups from one place up to another, the others left out.
  private static double[] count(double[][] roll, int from, int to, Structure structure) {
    double[] counted = new double[roll[0].length];
    int[] whole = new int[roll.length];
    for (int lane = 0; lane < counted.length; lane++) {
      for (int g = from; g < to; g++) {
        whole[g] = (int) Math.floor(roll[g][lane] + 0.5);
      }
      counted[lane] = structure.classes(whole);
    }
    return counted;
  }

  private void tooFull(SchoolYear year, double[][] roll, double classes) {
    double pupils = 0;
    for (int g = YearGroup.R.index(); g <= YearGroup.Y6.index(); g++) {
      pupils += roll[g][0];
    }
    if (pupils > classes * Math.max(caps.infant(), caps.junior())) {
      findings.add(Finding.doubt(Place.TYPED,
          school.name() + ": " + Math.round(pupils) + " pupils in Reception to Year 6 are too many"
              + " for the " + Math.round(classes) + " classes typed for " + year + ".",
          "Type more classes, or raise the most pupils in a class."));
    }
  }
}
