package viability.model.funding.statement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import viability.model.funding.Stage;
import viability.model.units.Money;
import viability.model.units.Rate;

/// What a funding statement is worked out from.
///
/// `pupils` are by primary, Key Stage 3 and Key Stage 4. `units` are what each other factor counts,
/// by the factor's name and primary or secondary; for the cash factors, pounds. `typed` are rates to
/// use exactly as given, by factor name. `yearGroups` weigh the minimum per pupil.
public record Counts(Rate areaCost, Rate basicScale, Map<Stage, BigDecimal> pupils,
    Map<Unit, BigDecimal> units, Map<String, Money> typed, Map<Stage, Integer> yearGroups,
    Optional<Guarantee> guarantee) {

  /// One factor's units for pupils of one stage; school-wide factors stand under primary.
  public record Unit(String factor, Stage stage) {}

  public Counts {
    pupils = Map.copyOf(pupils);
    units = Map.copyOf(units);
    typed = Map.copyOf(typed);
    yearGroups = Map.copyOf(yearGroups);
  }

  /// The pupils of a stage; none where it is not given.
  public BigDecimal pupilsOf(Stage stage) {
    return pupils.getOrDefault(stage, BigDecimal.ZERO);
  }

  /// All pupils counted.
  public BigDecimal pupils(Stage... stages) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Stage stage : stages) {
      sum = sum.add(pupilsOf(stage));
    }
    return sum;
  }

  /// All pupils counted.
  public BigDecimal allPupils() {
    return pupils(Stage.PRIMARY, Stage.KS3, Stage.KS4);
  }
}
