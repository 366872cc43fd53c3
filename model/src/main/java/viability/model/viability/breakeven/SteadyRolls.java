package viability.model.viability.breakeven;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import viability.model.school.School;
import viability.model.school.YearGroup;

/// The rolls tried, from 1 pupil up, by [YearGroup#index()]. Nursery and sixth form, which have
/// their own money, stay as they are in the base year.
final class SteadyRolls {

  private SteadyRolls() {}

  /// Whole rolls, Reception to Year 11, from 1 to twice the base year's, with its mix of year
  /// groups: pupils of a year group may be fractional.
  static List<double[]> scaled(SortedMap<YearGroup, Double> base) {
    double pupils = funded(base);
    return IntStream.rangeClosed(1, (int) Math.round(2 * pupils)).mapToObj(roll -> {
      double[] lanes = others(base);
      base.forEach((group, count) -> {
        if (group.isFunded()) {
          lanes[group.index()] = count * roll / pupils;
        }
      });
      return lanes;
    }).toList();
  }

  /// Whole intakes from 1 to twice the base year's, each in every funded year group of the school's
  /// phase. Where the first year group has fewer pupils than the school's average, that is doubled
  /// instead, so that a shrunken intake hides nothing.
  static List<double[]> filled(SortedMap<YearGroup, Double> base, School school) {
    List<YearGroup> groups = school.details().phase().yearGroups().stream()
        .filter(YearGroup::isFunded).toList();
    if (groups.isEmpty()) {
      return List.of();
    }
    double intake = Math.max(base.getOrDefault(groups.getFirst(), 0.0),
        funded(base) / groups.size());
    return IntStream.rangeClosed(1, (int) Math.ceil(2 * intake)).mapToObj(each -> {
      double[] lanes = others(base);
      groups.forEach(group -> lanes[group.index()] = each);
      return lanes;
    }).toList();
  }

  static double funded(SortedMap<YearGroup, Double> roll) {
    return roll.entrySet().stream().filter(group -> group.getKey().isFunded())
        .mapToDouble(Map.Entry::getValue).sum();
  }

  private static double[] others(SortedMap<YearGroup, Double> base) {
    double[] lanes = new double[YearGroup.values().length];
    base.forEach((group, count) -> lanes[group.index()] = group.isFunded() ? 0 : count);
    return lanes;
  }
}
