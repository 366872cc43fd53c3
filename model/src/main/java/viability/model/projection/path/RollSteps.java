package viability.model.projection.path;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.effect.AdmissionNumber;
import viability.model.effect.Effect;
import viability.model.roll.Joiners;
import viability.model.roll.RollHistory;
import viability.model.roll.SchoolRates;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// How one school's roll becomes the next year's, as far as the school alone decides it: each year
/// group moves up at its ratio, and so many pupils ask to join.
///
/// Arrivals may not take a year group past the admission number; where none is known, those of Year
/// 1 to Year 6 fill the classes a year group has and open no other. A year group that nobody is ever
/// seen to move up into, such as Year 7 of an all-through school with one year of roll, is held as
/// if it joined from elsewhere. Nursery classes and a sixth form are rolls of their own: nursery
/// classes keep last year's number, changed by what is assumed; a sixth form keeps its shares who
/// stay on, or its pupils where no share was ever seen. Nursery schools and special schools are held
/// at the latest roll.
public final class RollSteps {

  private final School school;
  private final Phase phase;
  private final Assumed assumed;
  private final SchoolRates rates;
  private final Shifts shifts;
  private final SchoolYear latest;
  private final double largestLater;
  private final List<AdmissionNumber> numbers;
  private final boolean[] taught = new boolean[YearGroup.values().length];
  private final boolean[] joining = new boolean[YearGroup.values().length];

  /// Steps from the school's newest roll, or from `first` where it has none, under whatever of the
  /// effects gives it another admission number.
  RollSteps(School school, SchoolRates rates, Assumed assumed, SchoolYear first, Shifts shifts,
      List<Effect> effects) {
    this.school = school;
    this.phase = school.details().phase();
    this.assumed = assumed;
    this.rates = rates;
    this.shifts = shifts;
    this.latest = school.latestRoll().map(roll -> roll.year()).orElse(first);
    phase.yearGroups().forEach(group -> taught[group.index()] = true);
    school.latestRoll().ifPresent(
        roll -> roll.pupils().forEach((group, pupils) -> taught[group.index()] |= pupils > 0));
    RollHistory history = RollHistory.of(school);
    for (YearGroup group : YearGroup.values()) {
      joining[group.index()] = group.isFunded() && !history.isEmpty()
          && history.count(latest, group).orElse(0) > 0
          && (neverBelow(history, group) || (group == YearGroup.Y7 && neverSeen(group)));
    }
    numbers = effects.stream().filter(e -> e.school().equals(school.id()))
        .filter(AdmissionNumber.class::isInstance).map(AdmissionNumber.class::cast).toList();
    largestLater = school.latestRoll().filter(_ -> phase == Phase.ALL_THROUGH)
        .map(roll -> roll.in(YearGroup.Y7).orElse(0)).orElse(0);
  }

  public SchoolRates rates() {
    return rates;
  }

  /// Whether pupils join a first year group of the school at all; else the school is held.
  boolean admits() {
    return phase != Phase.SPECIAL && phase != Phase.NURSERY;
  }

  /// Whether the school can take in pupils of another school into a year group: one that it teaches
  /// and has an admission number for, and whose pupils were not typed.
  boolean takes(YearGroup group, SchoolYear year) {
    boolean fixed = group == entry() && typed(year).isPresent();
    return !fixed && admits() && group.isFunded() && school.details().pan().isPresent()
        && phase.yearGroups().contains(group);
  }

  YearGroup entry() {
    return phase.first();
  }

  /// Pupils typed for the first year group of a school year; they stand whatever else is assumed.
  OptionalDouble typed(SchoolYear year) {
    return assumed.value(Assumptions.INTAKE, Optional.of(school.id()), year.start());
  }

  /// The most pupils of a year group that arrivals may fill it to; no limit where no admission
  /// number is known, and none in nursery classes and a sixth form. Year 7 and above of an
  /// all-through school may be as large as its newest Year 7.
  ///
  /// A year group keeps the number that held when it joined the school.
  double limit(YearGroup group, SchoolYear year) {
    OptionalInt pan = admissionNumber(group, year);
    if (!group.isFunded() || pan.isEmpty()) {
      return Double.MAX_VALUE;
    }
    return group.isPrimary() ? pan.getAsInt() : Math.max(pan.getAsInt(), largestLater);
  }

  /// The admission number that a year group joined under.
  private OptionalInt admissionNumber(YearGroup group, SchoolYear year) {
    SchoolYear joined = year.plus(entry().index() - group.index());
    return numbers.stream().filter(number -> number.terms().on(joined.firstDay()))
        .mapToInt(AdmissionNumber::pupils).min().stream().boxed().findFirst().map(OptionalInt::of)
        .orElse(school.details().pan());
  }

  /// Those who ask to join the first year group, one number a future, before any limit: a share of
  /// `feeding`, the year group they come from, where the school has a feeder, else as the school's
  /// own rolls or births say.
  double[] asking(SchoolYear year, Optional<double[]> feeding, int futures) {
    double[] asking = new double[futures];
    double change = grown(Assumptions.INTAKE_CHANGE, year);
    if (entry() == YearGroup.Y7) {
      change *= grown(Assumptions.Y7_INFLOW, year);
    }
    double housing = housing(year);
    Optional<Multiple> shift = shifts.joining(school.id(), year);
    double most = limit(entry(), year);
    if (rates.feed().isPresent() && feeding.isPresent()) {
      double ratio = rates.feed().get().ratio() * change;
      for (int i = 0; i < futures; i++) {
        asking[i] = demand(shift, i, feeding.get()[i] * ratio + housing, most);
      }
    } else {
      double base = rates.joiners().map((Joiners j) -> j.in(year)).orElse(0.0);
      for (int i = 0; i < futures; i++) {
        asking[i] = demand(shift, i, base * change + housing, most);
      }
    }
    return asking;
  }

  private static double demand(Optional<Multiple> shift, int future, double expected, double most) {
    return shift.isPresent() ? shift.get().demand(future, expected, most) : expected;
  }

  /// The roll of a school year from the year before's, by [YearGroup#index()] and future, before
  /// anyone joins: nobody in the first year group of a school that admits.
  double[][] moved(SchoolYear year, double[][] before) {
    double[][] roll = new double[before.length][];
    for (YearGroup group : YearGroup.values()) {
      roll[group.index()] = moved(year, group, before);
    }
    return roll;
  }

  private double[] moved(SchoolYear year, YearGroup group, double[][] before) {
    double[] lanes = before[group.index()].clone();
    if (admits() && group == entry()) {
      Arrays.fill(lanes, 0);
    } else if (group.compareTo(YearGroup.R) < 0) {
      times(lanes, 1 + at(Assumptions.NURSERY_CHANGE, year));
    } else if (admits() && !rates.held()) {
      moveUp(year, group, before[group.index() - 1], lanes);
    }
    return lanes;
  }

  private void moveUp(SchoolYear year, YearGroup group, double[] younger, double[] lanes) {
    if (!taught[group.index()]) {
      Arrays.fill(lanes, 0);
      return;
    }
    boolean sixth = group.compareTo(YearGroup.Y12) >= 0;
    if (sixth && neverSeen(group)) {
      times(lanes, 1 + at(Assumptions.STAY_ON, year));
      return;
    }
    boolean joins = joins(group);
    double[] from = joins ? lanes.clone() : younger;
    double ratio = (joins ? heldRatio(year, group) : ratio(year, group))
        * (1 - at(Assumptions.ANNOUNCEMENT_LOSS, year));
    double arriving = group.isFunded() ? housing(year) : 0;
    Optional<Multiple> shift = shifts.movingUp(school.id(), group, year);
    double places = classPlaces(group, year);
    double limit = limit(group, year);
    for (int i = 0; i < lanes.length; i++) {
      double next = from[i] * ratio + arriving;
      double asking = demand(shift, i, next, most(from[i], limit, places));
      lanes[i] = Math.min(asking, room(from[i], asking, limit, places));
    }
  }

  /// Whether the pupils of a year group after the first come from outside the school, as far as its
  /// rolls say: they have pupils in it, and none were ever below it or none were seen to move up.
  boolean joins(YearGroup group) {
    return joining[group.index()];
  }

  double heldRatio(SchoolYear year, YearGroup group) {
    return group == YearGroup.Y7 ? 1 + at(Assumptions.Y7_INFLOW, year) : 1;
  }

  /// The most pupils that a year group of `before` may become, which would be `next` if there were
  /// room: no limit where none is known or `next` is within it.
  double room(YearGroup group, SchoolYear year, double before, double next) {
    return room(before, next, limit(group, year), classPlaces(group, year));
  }

  private static double room(double before, double next, double limit, double classPlaces) {
    double most = most(before, limit, classPlaces);
    return classPlaces == 0 || Rolls.whole(next) > most ? most : Double.MAX_VALUE;
  }

  private static double most(double before, double limit, double classPlaces) {
    double room = classPlaces == 0
        ? limit
        : Math.ceil(Rolls.whole(before) / classPlaces) * classPlaces;
    return Math.max(before, room);
  }

  /// The pupils in a class of a primary year group of a school without an admission number, whose
  /// arrivals are held to the room in its classes; 0 where an admission number holds them, or
  /// nothing does.
  private double classPlaces(YearGroup group, SchoolYear year) {
    return admissionNumber(group, year).isPresent() || !group.isPrimary()
        ? 0
        : assumed.get(group.isInfant() ? Assumptions.INFANT_CAP : Assumptions.JUNIOR_CAP,
            school.id(), latest.start());
  }

  /// The share of the year group below that is in a year group a year later, as assumed.
  public double ratio(SchoolYear year, YearGroup group) {
    boolean sixth = group.compareTo(YearGroup.Y12) >= 0;
    double ratio = rates.progression().into(group)
        + at(sixth ? Assumptions.STAY_ON : Assumptions.STAYING, year);
    return Math.max(0, ratio) * (group == YearGroup.Y7 ? grown(Assumptions.Y7_INFLOW, year) : 1);
  }

  /// Whether the school has sixth-form pupils whose staying on cannot be told from its rolls.
  boolean holdsSixthForm() {
    return taught[YearGroup.Y12.index()] && neverSeen(YearGroup.Y12);
  }

  private static boolean neverBelow(RollHistory history, YearGroup group) {
    return group.before().filter(below -> history.newestFirst().stream()
        .anyMatch(year -> history.count(year, below).orElse(0) > 0)).isEmpty();
  }

  boolean neverSeen(YearGroup group) {
    var ratio = rates.progression().ratios().get(group);
    return ratio == null || ratio.weight() == 0;
  }

  private double housing(SchoolYear year) {
    long groups = housed();
    return groups == 0 ? 0 : at(Assumptions.HOUSING, year) / groups;
  }

  /// The year groups over which pupils from new homes are spread.
  long housed() {
    return phase.yearGroups().stream().filter(YearGroup::isFunded).count();
  }

  Assumed assumed() {
    return assumed;
  }

  /// The school year of the newest roll, from which changes build up.
  SchoolYear latest() {
    return latest;
  }

  boolean teaches(YearGroup group) {
    return taught[group.index()];
  }

  private double at(Assumption assumption, SchoolYear year) {
    return assumed.get(assumption, school.id(), year.start());
  }

  /// Changes of each year since the newest roll, built up.
  double grown(Assumption assumption, SchoolYear year) {
    double grown = 1;
    for (SchoolYear each = latest.plus(1); each.compareTo(year) <= 0; each = each.plus(1)) {
      grown *= 1 + at(assumption, each);
    }
    return grown;
  }

  private static void times(double[] lanes, double factor) {
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] *= factor;
    }
  }
}
