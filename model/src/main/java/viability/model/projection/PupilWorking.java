package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// How one school's roll in one October was worked out, year group by year group.
final class PupilWorking {

  private PupilWorking() {}

  static Working of(SchoolRun run, SchoolYear year) {
    double[][] roll = run.pupils().roll(year);
    List<Working> groups = new ArrayList<>();
    for (YearGroup group : YearGroup.values()) {
      if (group.isFunded() && roll[group.index()][0] != 0) {
        groups.add(run.explain(year, group));
      }
    }
    return Working.sum(run.school().name() + ": pupils in October " + year.start(), Unit.PUPILS,
        "Reception to Year 11 added up.", groups);
  }
}
