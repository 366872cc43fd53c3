package viability.model.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.school.Births;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Cohort survival on a unit's own ratios, averaged in one way for every year group; a ratio never
/// seen is 1.
///
/// Those who join Reception are births times the take-up ratio, averaged in the same way; without
/// births, and in any other first year group, the last intake held flat.
record PlainCohorts(String name, String words, Averaging averaging) implements RollMethod {

  @Override
  public List<Map<YearGroup, Double>> forecast(Launch launch, int years) {
    Map<YearGroup, Double> ratios = new EnumMap<>(YearGroup.class);
    launch.groups().forEach(group -> ratios.put(group,
        averaging.of(Progression.pairs(launch.history(), group)).orElse(1)));
    return Cohorts.project(launch, years, group -> ratios.getOrDefault(group, 1.0),
        (group, year) -> joining(launch, group, year));
  }

  double joining(Launch launch, YearGroup group, SchoolYear year) {
    RollHistory own = launch.history();
    int lag = launch.birthLag();
    Optional<Births> births = launch.birthsFor(group)
        .filter(b -> b.in(year.start() - lag).isPresent());
    return births.map(b -> b.in(year.start() - lag).orElse(0) * averaging
        .of(Pair.of(own.newestFirst(), y -> own.count(y, group), y -> Intake.born(b, y, lag)))
        .orElse(0)).orElseGet(() -> own.latestCount(group));
  }
}
