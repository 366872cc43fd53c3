package viability.model.roll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The program's own method.
///
/// Authorities, and schools whose births are known: cohorts on recent ratios and intakes
/// ([RecentCohorts]), so that a fall already born is forecast in full. Schools without births: a
/// steadier forecast ([SteadyCohorts]), because their intakes to come are a guess that few pupils
/// make mostly noise. A school takes the other one where the table's own past has shown it to come
/// nearer ([Lessons]).
///
/// The projection of budgets never takes the steady forecast.
record DrawnCohorts(Lessons lessons) implements RollMethod {

  @Override
  public String name() {
    return "default";
  }

  @Override
  public String words() {
    return "Recent ratios, drawn towards the area's by how few pupils they rest on; for a school"
        + " without births half way between eight years of ratios and no change.";
  }

  @Override
  public RollMethod learning(RollTable table, Set<SchoolYear> leftOut) {
    return new DrawnCohorts(Lessons.of(table, leftOut));
  }

  @Override
  public List<Map<YearGroup, Double>> forecast(Launch launch, int years) {
    return !Lessons.matterFor(launch) || lessons.favourRecent(launch)
        ? RecentCohorts.forecast(launch, years)
        : SteadyCohorts.forecast(launch, years);
  }
}
