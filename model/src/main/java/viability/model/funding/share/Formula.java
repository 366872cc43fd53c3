package viability.model.funding.share;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.funding.Stage;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.funding.factor.FundingFactors;
import viability.model.funding.factor.Multipliers;
import viability.model.funding.factor.RatedFactor;
import viability.model.funding.factor.Section;
import viability.model.school.Need;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The formula for one school at one year's rates: every factor whose units are known, and the
/// level of the minimum per pupil where the year has one.
///
/// Rate = unit value × area cost adjustment, to the penny; amount = rate × units, to the penny,
/// factor by factor. `unknown` are the needs nothing says the share of; their factors are left out
/// and end up, unexplained, in the local adjustment.
public record Formula(FundingYear ratesOf, List<FactorAmount> factors, Optional<Money> minimum,
    List<Need> unknown) {

  public Formula {
    factors = List.copyOf(factors);
    unknown = List.copyOf(unknown);
  }

  /// The formula for what a school has to count, at these rates.
  public static Formula of(SchoolUnits units, YearRates rates, Multipliers by) {
    List<FactorAmount> factors = new ArrayList<>();
    for (var factor : FundingFactors.ALL) {
      if (factor instanceof RatedFactor rated && units.applies(rated)) {
        rates.value(rated.rateName())
            .ifPresent(value -> factors.add(amount(rated, value, units, by)));
      }
    }
    return new Formula(rates.year(), factors, minimum(units, rates), units.unknown());
  }

  private static FactorAmount amount(RatedFactor factor, UnitValue value, SchoolUnits units,
      Multipliers by) {
    return new FactorAmount(factor, value, factor.rate(value.amount(), by),
        units.units(factor).orElseThrow());
  }

  private static Optional<Money> minimum(SchoolUnits units, YearRates rates) {
    Map<Stage, Money> levels = new EnumMap<>(Stage.class);
    for (Stage stage : units.yearGroups().keySet()) {
      rates.value(FundingFactors.MINIMUM.rateName(stage))
          .ifPresent(value -> levels.put(stage, value.amount()));
    }
    return levels.isEmpty() || levels.size() < units.yearGroups().size()
        ? Optional.empty()
        : Optional.of(FundingFactors.MINIMUM.level(levels, units.yearGroups()));
  }

  /// What the factors of a section come to, in whole pence, one amount a future.
  public double[] pence(Section section, StagePupils pupils) {
    double[] total = new double[pupils.futures()];
    for (FactorAmount amount : factors) {
      if (amount.factor().section() == section) {
        amount.addTo(total, pupils);
      }
    }
    return total;
  }

  /// What all factors come to, before any protection.
  public double[] pence(StagePupils pupils) {
    double[] total = new double[pupils.futures()];
    factors.forEach(amount -> amount.addTo(total, pupils));
    return total;
  }

  /// The top-up to the minimum per pupil where a school has `has` without premises, all in whole
  /// pence at this formula's rates.
  public double[] minimum(StagePupils pupils, double[] has) {
    double[] topUp = new double[has.length];
    double level = minimum.map(Money::pence).orElse(0L);
    for (int lane = 0; lane < topUp.length; lane++) {
      topUp[lane] = FundingFactors.MINIMUM.topUp(level, pupils.all()[lane], has[lane]);
    }
    return topUp;
  }
}
