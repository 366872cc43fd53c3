package viability.model.funding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.school.Need;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.FundingYear;
import viability.model.units.Rate;

/// The formula for one school at one year's rates: every factor whose units are known.
///
/// Rate = unit value × area cost adjustment, to the penny; amount = rate × units, to the penny,
/// factor by factor. `unknown` are the needs nothing says the share of; their factors are left out
/// and end up, unexplained, in the local adjustment.
public record Formula(FundingYear ratesOf, List<FactorAmount> factors, List<Need> unknown) {

  public Formula {
    factors = List.copyOf(factors);
    unknown = List.copyOf(unknown);
  }

  /// The formula for a school, at these rates and this area cost adjustment.
  public static Formula of(School school, YearRates rates, Rate areaCost) {
    List<FactorAmount> factors = new ArrayList<>();
    List<Need> unknown = new ArrayList<>();
    for (Factor factor : FundingFactors.ALL) {
      Optional<UnitValue> value = rates.value(factor.rateName());
      OptionalDouble share = factor.share(school);
      if (share.isEmpty() && factor instanceof NeedFactor counted
          && !unknown.contains(counted.need())) {
        unknown.add(counted.need());
      }
      if (value.isPresent() && share.isPresent()) {
        factors.add(new FactorAmount(factor, value.get().amount().times(areaCost).pence(),
            share.getAsDouble(), value.get().source()));
      }
    }
    return new Formula(rates.year(), factors, unknown);
  }

  /// The formula's total for a block of futures, in whole pence.
  ///
  /// `roll` is pupils by year group ([YearGroup#index()]) and future; the result has one amount
  /// a future.
  public double[] pence(double[][] roll) {
    double[] total = new double[roll[0].length];
    Map<Stage, double[]> pupils = new EnumMap<>(Stage.class);
    for (FactorAmount amount : factors) {
      Stage stage = amount.factor().stage().orElse(Stage.PRIMARY);
      double[] counted = pupils.computeIfAbsent(stage, s -> pupils(roll, s));
      for (int lane = 0; lane < total.length; lane++) {
        total[lane] += amount.pence(counted[lane]);
      }
    }
    return total;
  }

  /// The pupils of a stage, one number a future.
  public static double[] pupils(double[][] roll, Stage stage) {
    double[] sum = new double[roll[0].length];
    for (YearGroup group : YearGroup.values()) {
      if (stage.holds(group)) {
        double[] of = roll[group.index()];
        for (int lane = 0; lane < sum.length; lane++) {
          sum[lane] += of[lane];
        }
      }
    }
    return sum;
  }
}
