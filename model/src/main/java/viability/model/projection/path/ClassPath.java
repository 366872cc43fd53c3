package viability.model.projection.path;

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
import viability.model.effect.MergedClasses;
import viability.model.effect.Mixing;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;
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
  private final AllPupils pupils;
  private final Assumed assumed;
  private final int base;
  private final ClassCaps caps;
  private final Map<SchoolYear, double[]> primary = new TreeMap<>();
  private final Map<SchoolYear, double[]> all = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /// The classes of a school with the roll of `own`; `pupils` are those of every school.
  public ClassPath(School school, PupilPath own, AllPupils pupils, Assumed assumed,
      List<Effect> effects, Span span) {
    this.school = school;
    this.pupils = pupils;
    this.assumed = assumed;
    this.base = span.base().start();
    caps = capsOf(school.id());
    for (SchoolYear year = span.firstSchoolYear(); year
        .compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
      boolean mayMix = year.compareTo(span.base().schoolYear()) > 0;
      put(year, own.roll(year), effects, mayMix);
    }
  }

  private ClassCaps capsOf(SchoolId id) {
    return new ClassCaps((int) assumed.get(Assumptions.INFANT_CAP, id, base),
        (int) assumed.get(Assumptions.JUNIOR_CAP, id, base),
        (int) assumed.get(StaffAssumptions.EXCEPTED_PUPILS, id, base));
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
    boolean mixed = effects.stream()
        .anyMatch(e -> e instanceof Mixing && e.terms().on(year.firstDay()));
    return mixed ? Organisation.MIXED_AGE : Organisation.SINGLE_AGE;
  }

  private void put(SchoolYear year, double[][] roll, List<Effect> effects, boolean mayMix) {
    List<double[][]> others = mayMix ? others(effects, year) : List.of();
    Counted counted = new Counted(mayMix ? organisation(effects, year) : Organisation.SINGLE_AGE,
        others.isEmpty() ? caps : capsOf(first(effects, year)));
    OptionalDouble typed = assumed.value(StaffAssumptions.CLASSES_TYPED, Optional.of(school.id()),
        year.start());
    Structure structure = typed.isPresent()
        ? new Typed((int) Math.round(typed.getAsDouble()))
        : counted;
    int infantToJunior = YearGroup.Y7.index();
    primary.put(year,
        count(roll, 0, infantToJunior, structure, typed.isPresent() ? List.of() : others));
    double[] sum = count(roll, infantToJunior, roll.length, counted, others);
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += in(primary, year)[lane];
    }
    all.put(year, sum);
    typed.ifPresent(classes -> tooFull(year, roll, classes));
  }

  /// The rolls of the schools whose pupils are taught in the same classes from a September.
  private List<double[][]> others(List<Effect> effects, SchoolYear year) {
    return together(effects, year).stream().flatMap(merged -> merged.partners().stream())
        .filter(id -> !id.equals(school.id())).map(id -> pupils.of(id).roll(year)).toList();
  }

  private SchoolId first(List<Effect> effects, SchoolYear year) {
    return together(effects, year).map(merged -> merged.partners().getFirst()).orElse(school.id());
  }

  /// The effect that has the school teach with others from a September, if one does.
  public static Optional<MergedClasses> together(List<Effect> effects, SchoolYear year) {
    return effects.stream().filter(e -> e instanceof MergedClasses && e.terms().on(year.firstDay()))
        .map(MergedClasses.class::cast).findFirst();
  }

  /// Classes of the year groups from one place up to another, the others left out: of the school's
  /// own pupils, or its share by pupils of those that it has together with `others`.
  private static double[] count(double[][] roll, int from, int to, Structure structure,
      List<double[][]> others) {
    double[] counted = new double[roll[0].length];
    int[] whole = new int[roll.length];
    for (int lane = 0; lane < counted.length; lane++) {
      double own = 0;
      double sum = 0;
      for (int g = from; g < to; g++) {
        double pupils = roll[g][lane];
        own += pupils;
        for (double[][] other : others) {
          pupils += other[g][Math.min(lane, other[g].length - 1)];
        }
        sum += pupils;
        whole[g] = Rolls.whole(pupils);
      }
      counted[lane] = structure.classes(whole);
      if (!others.isEmpty()) {
        counted[lane] *= sum == 0 ? 0 : own / sum;
      }
    }
    return counted;
  }

  private void tooFull(SchoolYear year, double[][] roll, double classes) {
    double present = 0;
    for (int g = YearGroup.R.index(); g <= YearGroup.Y6.index(); g++) {
      present += roll[g][0];
    }
    if (present > classes * Math.max(caps.infant(), caps.junior())) {
      findings.add(Finding.doubt(Place.TYPED,
          school.name() + ": " + Math.round(present) + " pupils in Reception to Year 6 are too many"
              + " for the " + Math.round(classes) + " classes typed for " + year + ".",
          "Type more classes, or raise the most pupils in a class."));
    }
  }
}
