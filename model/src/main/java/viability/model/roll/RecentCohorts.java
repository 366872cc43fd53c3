package viability.model.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Cohorts on recent ratios, as the projection of budgets moves them up: ratios drawn towards the
/// area's ([Progression]), intakes from births where they are known ([Intake]).
///
/// Without births the intake is held flat: a large unit's at its latest, which is as good as
/// counted; a small one's at its share of what its area takes in, or, where there is no area to
/// speak of, at the mean of its own recent intakes.
final class RecentCohorts {

  private RecentCohorts() {}

  /// The roll of each year after the launch.
  static List<Map<YearGroup, Double>> forecast(Launch launch, int years) {
    Progression progression = Progression.of(launch.history(), launch.area());
    Map<YearGroup, ToDoubleFunction<SchoolYear>> joining = new EnumMap<>(YearGroup.class);
    launch.groups().forEach(group -> joining.put(group, intake(launch, group)));
    return Cohorts.project(launch, years, progression::into,
        (group, year) -> Optional.ofNullable(joining.get(group))
            .map(intake -> intake.applyAsDouble(year)).orElse(Double.NaN));
  }

  private static ToDoubleFunction<SchoolYear> intake(Launch launch, YearGroup group) {
    RollHistory own = launch.history();
    if (launch.birthsFor(group).isEmpty() && !launch.isSmall()) {
      double latest = own.latestCount(group);
      return _ -> latest;
    }
    return (launch.birthsFor(group).isEmpty()
        ? Intake.ofArea(own, launch.sharers(), group)
        : Intake.of(own, launch.sharers(), group, launch.birthsFor(group), launch.birthLag()))
        .<ToDoubleFunction<SchoolYear>>map(intake -> intake::in).orElse(_ -> Double.NaN);
  }
}
