package viability.model.projection.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.roll.AreaRatios;
import viability.model.roll.Intake;
import viability.model.roll.Progression;
import viability.model.roll.RollHistory;
import viability.model.school.Births;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// How one school's roll becomes the next year's: each year group moves up at its ratio, and a new
/// one joins.
///
/// New pupils are the intake as worked out, changed by what is assumed and capped at the admission
/// number, or what the user typed for the year. A year group may not grow past the admission number.
/// Nursery year groups, nursery schools and special schools are held at the latest roll.
public final class RollSteps {

  private final School school;
  private final Assumed assumed;
  private final Progression progression;
  private final AreaRatios area;
  private final Optional<Intake> intake;
  private final SchoolYear latest;

  public RollSteps(School school, List<School> loaded, Optional<Births> births, Assumed assumed,
      SchoolYear first) {
    RollHistory history = RollHistory.of(school);
    this.school = school;
    this.assumed = assumed;
    this.area = AreaRatios.of(loaded, school.details().phase());
    this.progression = Progression.of(history, area);
    this.intake = Intake.of(school, loaded, births);
    this.latest = history.isEmpty() ? first : history.latest();
  }

  public Progression progression() {
    return progression;
  }

  public AreaRatios area() {
    return area;
  }

  public Optional<Intake> intake() {
    return intake;
  }

  /// Pupils joining the first year group in October of a school year: typed, or as worked out.
  public double joining(SchoolYear year) {
    OptionalDouble typed = assumed.value(Assumptions.INTAKE, Optional.of(school.id()),
        year.start());
    return typed.isPresent() ? typed.getAsDouble() : expected(year);
  }

  /// The same whatever was typed.
  public double expected(SchoolYear year) {
    double pupils = intake.map(i -> i.in(year)).orElse(0.0);
    for (SchoolYear each = latest.plus(1); each.compareTo(year) <= 0; each = each.plus(1)) {
      pupils *= 1 + assumed.get(Assumptions.INTAKE_CHANGE, school.id(), each.start());
    }
    return Math.min(pupils, school.details().pan().orElse(Integer.MAX_VALUE));
  }

  /// The roll of a school year from the year before's, by [YearGroup#index()] and future.
  public double[][] next(SchoolYear year, double[][] before) {
    double[][] roll = new double[before.length][];
    for (YearGroup group : YearGroup.values()) {
      roll[group.index()] = next(year, group, before);
    }
    return roll;
  }

  private double[] next(SchoolYear year, YearGroup group, double[][] before) {
    Phase phase = school.details().phase();
    double[] lanes = before[group.index()].clone();
    if (group.compareTo(YearGroup.R) < 0 || phase == Phase.SPECIAL || phase == Phase.NURSERY) {
      return lanes;
    }
    if (group == phase.first()) {
      java.util.Arrays.fill(lanes, joining(year));
    } else {
      moveUp(year, group, before[group.index() - 1], lanes);
    }
    return lanes;
  }

  private void moveUp(SchoolYear year, YearGroup group, double[] younger, double[] lanes) {
    boolean taught = school.details().phase().yearGroups().contains(group) || hadPupils(group);
    double ratio = Math.max(0,
        progression.into(group) + assumed.get(Assumptions.STAYING, school.id(), year.start()));
    double limit = school.details().pan().orElse(Integer.MAX_VALUE);
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = taught ? Math.min(younger[i] * ratio, Math.max(younger[i], limit)) : 0;
    }
  }

  private boolean hadPupils(YearGroup group) {
    return school.latestRoll().map(Roll::pupils).orElse(new java.util.TreeMap<>(Map.of()))
        .getOrDefault(group, 0) > 0;
  }
}
