package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.school.Roll;
import viability.model.school.YearGroup;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// How one school's roll in one October was worked out, year group by year group.
final class PupilWorking {

  private static final Source RATIO = new Source(Mark.DERIVED,
      "the school's own recent years, drawn towards its area", "");

  private PupilWorking() {}

  static Working of(SchoolRun run, SchoolYear year) {
    double[][] roll = run.pupils().roll(year);
    List<Working> groups = new ArrayList<>();
    for (YearGroup group : YearGroup.values()) {
      if (group.isFunded() && roll[group.index()][0] != 0) {
        groups.add(
            group(new RollRun(run.school(), run.span(), run.steps(), run.pupils()), year, group));
      }
    }
    return Working.sum(run.school().name() + ": pupils in October " + year.start(), Unit.PUPILS,
        "Reception to Year 11 added up.", groups);
  }

  /// One year group in one October, where the roll is worked out for the year.
  static Working group(RollRun run, SchoolYear year, YearGroup group) {
    double pupils = run.pupils().roll(year)[group.index()][0];
    Optional<Roll> counted = run.school().roll(year);
    if (counted.isPresent()) {
      return Working.given(group.words(), pupils, Unit.PUPILS,
          Source.imported(counted.get().place()));
    }
    if (group == run.school().details().phase().first()
        || year.equals(run.span().firstSchoolYear())) {
      return Working.stated(group.words(), pupils, Unit.PUPILS, run.steps().rates().joining(),
          List.of());
    }
    double younger = run.pupils().roll(year.plus(-1))[group.index() - 1][0];
    return Working.stated(group.words(), pupils, Unit.PUPILS,
        "The year group below a year earlier × the share who stay or join, within the admission number.",
        List.of(
            Working.given(
                YearGroup.at(group.index() - 1).words() + " in October " + (year.start() - 1),
                younger, Unit.PUPILS, RATIO),
            Working.given("Share who stay or join", run.steps().ratio(year, group), Unit.FACTOR,
                RATIO)));
  }
}
