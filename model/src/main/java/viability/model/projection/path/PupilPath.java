package viability.model.projection.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.roll.RollHistory;
import viability.model.school.Census;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

/// One school's pupils by year group and future, school year by school year: counted as far as its
/// rolls go, projected after, as [AllPupils] steps all schools together.
public final class PupilPath {

  private final NavigableMap<SchoolYear, double[][]> rolls = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final School school;
  private final RollHistory history;
  private final Block block;
  private final SchoolYear from;
  private final boolean steady;

  /// A path without any year yet, which starts at the school's newest roll, or at the first year
  /// needed where that is earlier.
  PupilPath(School school, Span span, Block block) {
    this.school = school;
    this.block = block;
    steady = false;
    history = RollHistory.of(school);
    if (history.isEmpty()) {
      findings.add(Finding.stop(Place.TYPED, school.name() + " has no pupil numbers.",
          "Add its roll by year group; until then nothing follows its pupils."));
    }
    SchoolYear first = span.firstSchoolYear();
    from = history.isEmpty() || history.latest().compareTo(first) > 0 ? first : history.latest();
  }

  private PupilPath(PupilPath real, List<double[]> others) {
    school = real.school;
    history = real.history;
    block = new Block(1 + others.size());
    from = real.from;
    steady = true;
    findings.addAll(real.findings);
    real.rolls.forEach((year, roll) -> rolls.put(year, beside(roll, others)));
  }

  /// The same pupils in the first future, and beside it one future for each roll given by
  /// [YearGroup#index()], which is the roll of every school year there, the base year's among them.
  public PupilPath beside(List<double[]> steady) {
    return new PupilPath(this, steady);
  }

  /// Whether every future but the first is a roll that stays the same.
  public boolean isSteady() {
    return steady;
  }

  private static double[][] beside(double[][] roll, List<double[]> steady) {
    double[][] lanes = new double[roll.length][1 + steady.size()];
    for (int g = 0; g < roll.length; g++) {
      lanes[g][0] = roll[g][0];
      for (int lane = 0; lane < steady.size(); lane++) {
        lanes[g][lane + 1] = steady.get(lane)[g];
      }
    }
    return lanes;
  }

  /// The first school year with a roll.
  SchoolYear from() {
    return from;
  }

  /// Takes the roll of a year from what was counted, or stands another in for the first year; false
  /// where the year has to be projected. Years are taken in order.
  boolean counts(SchoolYear year, RollSteps steps) {
    Optional<Roll> counted = school.roll(year);
    if (counted.isEmpty() && !rolls.isEmpty()) {
      return false;
    }
    rolls.put(year, counted.isEmpty() ? nearest(year) : october(counted.get(), steps));
    return true;
  }

  /// Sets the roll of the next year.
  void project(SchoolYear year, double[][] roll) {
    rolls.put(year, roll);
  }

  /// Whether a year's roll is known already.
  boolean has(SchoolYear year) {
    return rolls.containsKey(year);
  }

  /// Pupils by [YearGroup#index()] and future in October of a school year.
  public double[][] roll(SchoolYear year) {
    double[][] roll = rolls.get(year);
    if (roll == null) {
      throw new IllegalArgumentException("No roll worked out for " + year);
    }
    return roll;
  }

  /// Pupils in Reception to Year 11, one number a future.
  public double[] funded(SchoolYear year) {
    double[][] roll = roll(year);
    double[] sum = new double[roll[0].length];
    for (int g = YearGroup.R.index(); g <= YearGroup.Y11.index(); g++) {
      for (int lane = 0; lane < sum.length; lane++) {
        sum[lane] += roll[g][lane];
      }
    }
    return sum;
  }

  /// Whether a school year's roll was counted rather than projected.
  public boolean isCounted(SchoolYear year) {
    return history.years().containsKey(year);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private double[][] october(Roll counted, RollSteps steps) {
    if (counted.census() == Census.JANUARY) {
      int year = counted.year().start();
      findings.add(Finding.note(
          counted.place(), school.name() + ": the January " + (year + 1)
              + " roll stands in for October " + year + ".",
          "Add the October census if you have it."));
    }
    return filled(counted, steps);
  }

  /// The counted roll; a year group of the school that was not counted is worked out from the year
  /// before, or else taken from the nearest year that counted it, and a finding says so.
  private double[][] filled(Roll counted, RollSteps steps) {
    double[][] roll = lanes(counted.pupils(), block);
    for (YearGroup group : school.details().phase().yearGroups()) {
      if (counted.in(group).isEmpty()) {
        roll[group.index()] = rolls.isEmpty()
            ? block.all(history.nearest(counted.year(), group).orElse(0))
            : alone(steps, counted.year())[group.index()];
        findings.add(Finding.doubt(counted.place(),
            school.name() + ": " + group.words() + " was not counted in " + counted.year() + "; "
                + Math.round(roll[group.index()][0]) + " pupils are assumed.",
            "Type the count in the file and load it again."));
      }
    }
    return roll;
  }

  /// The next roll without regard to other schools.
  private double[][] alone(RollSteps steps, SchoolYear year) {
    double[][] roll = steps.moved(year, rolls.lastEntry().getValue());
    if (steps.admits()) {
      double[] joining = steps.asking(year, Optional.empty(), block.futures());
      for (int i = 0; i < joining.length; i++) {
        joining[i] = Math.min(joining[i], steps.limit(steps.entry(), year));
      }
      roll[steps.entry().index()] = joining;
    }
    return roll;
  }

  private double[][] nearest(SchoolYear year) {
    Optional<Roll> next = school.rolls().stream().filter(roll -> roll.year().compareTo(year) > 0)
        .findFirst();
    next.ifPresent(roll -> findings.add(Finding.doubt(
        roll.place(), school.name() + " has no roll for " + year
            + ", which pays for the base year; " + roll.year() + " stands in.",
        "Add the roll of " + year + ".")));
    return next.map(roll -> lanes(roll.pupils(), block)).orElseGet(() -> lanes(Map.of(), block));
  }

  private static double[][] lanes(Map<YearGroup, Integer> pupils, Block block) {
    double[][] roll = new double[YearGroup.values().length][];
    for (YearGroup group : YearGroup.values()) {
      roll[group.index()] = block.all(pupils.getOrDefault(group, 0));
    }
    return roll;
  }
}
