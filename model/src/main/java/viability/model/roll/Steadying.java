package viability.model.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.school.YearGroup;

/// Draws a small unit's forecast total towards its latest total, every year group in the same
/// proportion: the last step of the default method where no births are known.
///
/// Without births the intakes to come are a guess, and a school's few pupils make a guessed trend
/// mostly noise. `share` is how much of the latest total stands in the result, 0 to 1: `150 / (150 +
/// mean year group)` where the mean year group is under 300, else 0. It is also 0 where births are
/// known, since the direction of travel is then known and must not be damped, and where a year group
/// that pupils move up into is still empty, since such a unit is filling up.
///
/// Back-test, eight schools of one district, launches 2001 to 2023 without 2020, mean error of the
/// total one to five years ahead in per cent: 4.5, 6.4, 8.1, 9.4, 9.9 with this step; 4.4, 6.9, 8.8,
/// 9.9, 10.3 without; no change 4.6, 6.6, 8.2, 9.5, 10.2; mean of three ratios 5.2, 8.8, 11.8, 13.7,
/// 15.0. From 100 to 200 in place of 150 the result is the same to 0.1; 300 is where a unit counts
/// as large. The projection of budgets never takes this step.
record Steadying(double share, double latest) {

  private static final double DRAWN_BY = 150;

  static Steadying of(Launch launch) {
    boolean filling = launch.groups().stream()
        .anyMatch(g -> launch.source(g) == Launch.Source.MOVES_UP && !(launch.now(g) > 0)
            && g.before().filter(below -> launch.now(below) > 0).isPresent());
    double mean = launch.history().meanYearGroup();
    boolean applies = launch.births().isEmpty() && launch.isSmall() && !filling;
    return new Steadying(applies ? DRAWN_BY / (DRAWN_BY + mean) : 0, launch.now(launch.groups()));
  }

  /// A path of rolls, each with its total drawn towards the latest.
  List<Map<YearGroup, Double>> apply(List<Map<YearGroup, Double>> path) {
    return share == 0 ? path : path.stream().map(this::apply).toList();
  }

  private Map<YearGroup, Double> apply(Map<YearGroup, Double> roll) {
    double total = roll.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<YearGroup, Double> drawn = new EnumMap<>(roll);
    if (total > 0 && latest > 0) {
      drawn.replaceAll((_, pupils) -> pupils * (1 - share + share * latest / total));
    }
    return drawn;
  }
}
