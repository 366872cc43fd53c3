package viability.model.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.school.YearGroup;

/// The program's own method: ratios drawn towards the area's ([Progression]), intakes from births
/// or recent intakes ([Intake]), and, where no births are known, a small unit's total drawn towards
/// its latest ([Steadying]).
///
/// The last step belongs to this method alone: the projection of budgets never takes it.
record DrawnCohorts() implements RollMethod {

  @Override
  public String name() {
    return "default";
  }

  @Override
  public String words() {
    return "The unit's own recent ratios, drawn towards its area's by how few pupils they rest on.";
  }

  @Override
  public List<Map<YearGroup, Double>> forecast(Launch launch, int years) {
    Progression progression = Progression.of(launch.history(), launch.area());
    Map<YearGroup, Intake> intakes = new EnumMap<>(YearGroup.class);
    launch.groups().forEach(group -> Intake
        .of(launch.history(), launch.sharers(), group, launch.birthsFor(group), launch.birthLag())
        .ifPresent(i -> intakes.put(group, i)));
    List<Map<YearGroup, Double>> path = Cohorts.project(launch, years, progression::into,
        (group, year) -> intakes.containsKey(group) ? intakes.get(group).in(year) : Double.NaN);
    return Steadying.of(launch).apply(path);
  }
}
