package viability.model.roll;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.YearGroup;

/// How the year groups of an area move up, which a single school's few pupils are drawn towards.
///
/// `words` says where the ratios come from.
public record AreaRatios(Map<YearGroup, Double> ratios, String words) {

  /// Average one-year ratios of 60 English authorities, weighted 3-2-1, to January 2023.
  public static final AreaRatios ENGLAND = new AreaRatios(england(),
      "average of 60 English authorities to January 2023");

  private static final int ENOUGH_SCHOOLS = 3;

  public AreaRatios {
    ratios = Collections.unmodifiableMap(new EnumMap<>(ratios));
  }

  /// The ratios of the loaded schools of a phase, weighted 3-2-1, where there are three or more;
  /// else the English averages.
  public static AreaRatios of(List<School> loaded, Phase phase) {
    List<School> same = loaded.stream()
        .filter(s -> s.details().phase() == phase && RollHistory.of(s).years().size() > 1).toList();
    if (same.size() < ENOUGH_SCHOOLS) {
      return ENGLAND;
    }
    RollHistory all = RollHistory.sum(same);
    Map<YearGroup, Double> ratios = new EnumMap<>(ENGLAND.ratios);
    for (YearGroup group : phase.yearGroups()) {
      Progression.pooled(all, group, 3, 2, 1).ifPresent(ratio -> ratios.put(group, ratio.value()));
    }
    return new AreaRatios(ratios, same.size() + " loaded schools of the same phase");
  }

  /// The ratios of several units' histories added up, weighted 3-2-1, whatever their number; a unit
  /// counts in a pair of years only where it had pupils on both sides of it, so that one which
  /// opens, closes or lacks a count moves nothing.
  static AreaRatios ofUnits(List<RollHistory> units, String words) {
    Map<YearGroup, Double> ratios = new EnumMap<>(ENGLAND.ratios);
    for (YearGroup group : YearGroup.values()) {
      WeightedRatio.of(Progression.pairs(units, group), 3, 2, 1)
          .ifPresent(ratio -> ratios.put(group, ratio.value()));
    }
    return new AreaRatios(ratios, words);
  }

  /// The ratios of all units of a table where three or more have a roll; else the English averages.
  static AreaRatios ofTable(List<RollHistory> units) {
    long known = units.stream().filter(history -> history.years().size() > 1).count();
    return known < ENOUGH_SCHOOLS ? ENGLAND : ofUnits(units, known + " units of the same table");
  }

  /// The ratio into a year group; 1 where none is known.
  public double into(YearGroup group) {
    return ratios.getOrDefault(group, 1.0);
  }

  private static Map<YearGroup, Double> england() {
    double[] figures = {1.011, 1.005, 1.003, 1.004, 1.004, 1.004, 0.975, 1.003, 1.002, 1.000,
        0.996};
    Map<YearGroup, Double> ratios = new EnumMap<>(YearGroup.class);
    for (int i = 0; i < figures.length; i++) {
      ratios.put(YearGroup.at(YearGroup.Y1.index() + i), figures[i]);
    }
    return ratios;
  }
}
