package viability.model.roll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Moves year groups up year by year: what all methods but no-change share.
final class Cohorts {

  private Cohorts() {}

  /// The roll of each year after the launch, from the ratio into each year group and the pupils who
  /// join the first one in a school year.
  static List<Map<YearGroup, Double>> project(Launch launch, int years,
      ToDoubleFunction<YearGroup> ratio, ToDoubleBiFunction<YearGroup, SchoolYear> joining) {
    Map<YearGroup, Launch.Source> sources = new EnumMap<>(YearGroup.class);
    Map<YearGroup, Double> now = new EnumMap<>(YearGroup.class);
    launch.groups().forEach(group -> {
      sources.put(group, launch.source(group));
      now.put(group, launch.now(group));
    });
    List<Map<YearGroup, Double>> path = new ArrayList<>();
    for (int h = 1; h <= years; h++) {
      SchoolYear year = launch.year().plus(h);
      Map<YearGroup, Double> before = path.isEmpty() ? now : path.getLast();
      Map<YearGroup, Double> next = new EnumMap<>(YearGroup.class);
      sources.forEach((group, source) -> next.put(group, switch (source) {
        case JOINS -> joining.applyAsDouble(group, year);
        case MOVES_UP -> ratio.applyAsDouble(group) * below(group, before);
        case NONE -> 0.0;
      }));
      path.add(next);
    }
    return path;
  }

  private static double below(YearGroup group, Map<YearGroup, Double> before) {
    return group.before().map(below -> before.getOrDefault(below, Double.NaN)).orElse(Double.NaN);
  }
}
