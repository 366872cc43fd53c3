package viability.model.roll;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The share of each year group that is in the next one a year later, for one school: its own
/// recent ratio drawn towards its area's by how few pupils it rests on.
///
/// Own ratio: pooled 4-3-2-1, or 3-2-1 with three pairs of years or where the mean year group is 300
/// or more, 3-2 with two. Drawn by `z = n / (n + 200)`, n the pupils of evidence; with one pair or
/// none the area's ratio alone. Into Year 7 and the sixth form the school's own ratio stands
/// undrawn, 3-2-1.
public record Progression(Map<YearGroup, Ratio> ratios) {

  private static final double DRAWN_BY = 200;
  private static final double LARGE_YEAR_GROUP = 300;

  /// One year group's ratio and what it was made of; `weight` is z, the school's own share of it.
  public record Ratio(double value, double own, double area, double weight) {}

  public Progression {
    ratios = Collections.unmodifiableMap(new EnumMap<>(ratios));
  }

  /// The progression of a school with this history in this area.
  public static Progression of(RollHistory history, AreaRatios area) {
    Map<YearGroup, Ratio> ratios = new EnumMap<>(YearGroup.class);
    for (YearGroup group : YearGroup.values()) {
      ratios.put(group, ratio(history, area, group));
    }
    return new Progression(ratios);
  }

  /// The ratio into a year group.
  public double into(YearGroup group) {
    Ratio ratio = ratios.get(group);
    return ratio == null ? 1 : ratio.value();
  }

  private static Ratio ratio(RollHistory history, AreaRatios area, YearGroup group) {
    double areas = area.into(group);
    boolean entersPhase = group == YearGroup.Y7 || group.compareTo(YearGroup.Y12) >= 0;
    int pairs = pairs(history, group).size();
    Optional<WeightedRatio> own = pooled(history, group,
        entersPhase ? new int[]{3, 2, 1} : weights(history, pairs));
    if (own.isEmpty() || (!entersPhase && pairs < 2)) {
      return new Ratio(areas, own.map(WeightedRatio::value).orElse(areas), areas, 0);
    }
    double z = entersPhase ? 1 : own.get().evidence() / (own.get().evidence() + DRAWN_BY);
    return new Ratio(z * own.get().value() + (1 - z) * areas, own.get().value(), areas, z);
  }

  private static int[] weights(RollHistory history, int pairs) {
    if (pairs <= 2) {
      return new int[]{3, 2};
    }
    return pairs == 3 || history.meanYearGroup() >= LARGE_YEAR_GROUP
        ? new int[]{3, 2, 1}
        : new int[]{4, 3, 2, 1};
  }

  /// The share of a year group that arrives in the next, pooled over recent years; empty where the
  /// history has no pair of neighbouring years with pupils.
  static Optional<WeightedRatio> pooled(RollHistory history, YearGroup group, int... weights) {
    return WeightedRatio.of(pairs(history, group), weights);
  }

  /// A year group and the one below it a year earlier, newest year first.
  static List<Pair> pairs(RollHistory history, YearGroup group) {
    return group.before().map(before -> Pair.of(history.newestFirst(),
        year -> history.count(year, group), year -> history.count(year.plus(-1), before)))
        .orElse(List.of());
  }

  /// The same of several units added up, each where it had pupils in both.
  static List<Pair> pairs(List<RollHistory> units, YearGroup group) {
    SortedMap<SchoolYear, Pair> sums = new TreeMap<>();
    for (RollHistory unit : units) {
      for (SchoolYear year : unit.years().keySet()) {
        double above = unit.count(year, group).orElse(0);
        double below = group.before().map(g -> unit.count(year.plus(-1), g).orElse(0)).orElse(0.0);
        if (above > 0 && below > 0) {
          sums.merge(year, new Pair(above, below), Pair::plus);
        }
      }
    }
    return List.copyOf(sums.sequencedValues().reversed());
  }
}
