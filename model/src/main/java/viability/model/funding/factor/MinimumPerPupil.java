package viability.model.funding.factor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import viability.model.funding.Stage;
import viability.model.units.Money;
import viability.model.units.Pence;

/// The minimum per pupil: a school that has less for each pupil, premises left out, is topped up to
/// a level that weighs its stages by their year groups. The area cost adjustment does not multiply
/// it.
///
/// Weighed as published for 2023-24 to 2025-26: five secondary year groups make (3 × KS3 + 2 × KS4)
/// / 5.
public record MinimumPerPupil() implements Factor {

  private static final Map<Stage, String> LEVELS = Map.of(Stage.PRIMARY, "minimumPrimary",
      Stage.KS3, "minimumKs3", Stage.KS4, "minimumKs4");

  @Override
  public String name() {
    return "minimum";
  }

  @Override
  public String words() {
    return "Minimum per pupil";
  }

  @Override
  public Section section() {
    return Section.MINIMUM;
  }

  /// The name of a stage's level in a year's rates.
  public String rateName(Stage stage) {
    String name = LEVELS.get(stage);
    if (name == null) {
      throw new IllegalArgumentException("No minimum of its own for " + stage);
    }
    return name;
  }

  /// The school's level for each pupil, to the penny: the levels of its stages weighed by its year
  /// groups. Throws [IllegalArgumentException] where there are none.
  public Money level(Map<Stage, Money> levels, Map<Stage, Integer> yearGroups) {
    BigDecimal sum = BigDecimal.ZERO;
    int groups = 0;
    for (Map.Entry<Stage, Integer> stage : yearGroups.entrySet()) {
      Money level = levels.getOrDefault(stage.getKey(), Money.ZERO);
      sum = sum.add(level.toPounds().multiply(BigDecimal.valueOf(stage.getValue())));
      groups += stage.getValue();
    }
    if (groups == 0) {
      throw new IllegalArgumentException("No year groups to weigh the minimum by");
    }
    return Money.of(sum.divide(BigDecimal.valueOf(groups), 10, RoundingMode.HALF_UP));
  }

  /// What brings a school with so much, premises left out, up to its level; zero where
  /// nothing does.
  public Money topUp(Money level, BigDecimal pupils, Money has) {
    Money missing = Money.of(level.toPounds().multiply(pupils)).minus(has);
    return missing.isNegative() ? Money.ZERO : missing;
  }

  /// The same in whole pence.
  public double topUp(double level, double pupils, double has) {
    return Math.max(0, Pence.round(level * pupils) - has);
  }
}
