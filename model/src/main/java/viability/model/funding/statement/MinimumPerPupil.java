package viability.model.funding.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viability.model.funding.Stage;
import viability.model.units.Money;

/// The minimum per pupil: levels by stage weighed by year groups, not multiplied by the area cost
/// adjustment. A school below it, premises left out, is topped up to it.
///
/// Weighed as published for 2023-24 to 2025-26: five secondary year groups make (3 × KS3 + 2 × KS4)
/// / 5.
final class MinimumPerPupil {

  private static final Set<String> PREMISES = Set.of("splitSite", "splitSiteDistance", "rates",
      "pfi", "exceptional");
  private static final Map<Stage, String> LEVELS = Map.of(Stage.PRIMARY, "minimumPrimary",
      Stage.KS3, "minimumKs3", Stage.KS4, "minimumKs4");

  private MinimumPerPupil() {}

  static boolean isPremises(StatementLine line) {
    return PREMISES.contains(line.factor());
  }

  /// The top-up; empty where there are no year groups to weigh or the school is above the minimum.
  static Optional<StatementLine> line(Counts counts, StatementFactors factors,
      List<StatementLine> lines) {
    int yearGroups = counts.yearGroups().values().stream().mapToInt(Integer::intValue).sum();
    if (yearGroups == 0) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Stage stage : List.of(Stage.PRIMARY, Stage.KS3, Stage.KS4)) {
      int groups = counts.yearGroups().getOrDefault(stage, 0);
      Optional<Money> level = groups == 0
          ? Optional.of(Money.ZERO)
          : factors.value("minimum", level(stage));
      if (level.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(level.get().toPounds().multiply(BigDecimal.valueOf(groups)));
    }
    return topUp(Money.of(sum.divide(BigDecimal.valueOf(yearGroups), 10, RoundingMode.HALF_UP)),
        counts, lines);
  }

  private static Optional<StatementLine> topUp(Money level, Counts counts,
      List<StatementLine> lines) {
    BigDecimal pupils = counts.allPupils();
    Money counted = Statement.total(lines.stream().filter(line -> !isPremises(line)).toList());
    Money shortfall = Money.of(level.toPounds().multiply(pupils)).minus(counted);
    return shortfall.compareTo(Money.ZERO) > 0
        ? Optional.of(new StatementLine("minimum", Optional.empty(), level, pupils, shortfall))
        : Optional.empty();
  }

  private static String level(Stage stage) {
    return LEVELS.getOrDefault(stage, "");
  }
}
