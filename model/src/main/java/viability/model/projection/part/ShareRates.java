package viability.model.projection.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Assumptions;
import viability.model.assumption.FundingInputs;
import viability.model.funding.AreaCost;
import viability.model.funding.FundingRates;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.funding.factor.LumpSum;
import viability.model.funding.factor.Multipliers;
import viability.model.funding.factor.SplitSite;
import viability.model.funding.factor.SplitSiteDistance;
import viability.model.funding.share.Formula;
import viability.model.funding.share.SchoolUnits;
import viability.model.funding.share.StagePupils;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The formula of each year of a school's share: at the year's own rates where every rate that the
/// school needs is known or some are typed, else at the last such year's, brought forward by
/// funding growth.
final class ShareRates {

  private final Ground ground;
  private final ShareGrowth growth;
  private final SchoolUnits units;
  private final FundingRates rates;
  private final Working areaCost;
  private final List<Formula> formulas = new ArrayList<>();

  ShareRates(Ground ground) {
    this.ground = ground;
    this.growth = new ShareGrowth(ground);
    this.units = SchoolUnits.of(ground.school())
        .with(new SplitSite(), ground.assumed(FundingInputs.SPLIT_SITES))
        .with(new SplitSiteDistance(), ground.assumed(FundingInputs.SPLIT_SITE_DISTANCE));
    this.rates = FilledRates.of(ground, units.rates(), growth);
    this.areaCost = areaCost(rates(0));
    Multipliers by = Multipliers.of(Rate.of(areaCost.value()));
    for (int year = 0; year < ground.span().years(); year++) {
      formulas.add(Formula.of(units, rates(year), by));
    }
  }

  SchoolUnits units() {
    return units;
  }

  Formula formula(int year) {
    return formulas.get(year);
  }

  /// Whether a year stands at rates of its own.
  boolean own(int year) {
    return formula(year).ratesOf().equals(ground.span().at(year));
  }

  StagePupils pupils(int year) {
    return new StagePupils(ground.pupils().roll(ground.span().at(year).fundedBy()));
  }

  /// What the rates of a year's formula are multiplied by, one number a future.
  double[] growth(int year) {
    return growth.of(formula(year).ratesOf(), year);
  }

  Working explainGrowth(int year) {
    return growth.explain(formula(year).ratesOf(), year);
  }

  /// The area cost adjustment: solved from the school's lump sum, or as assumed.
  Working areaCost() {
    return areaCost;
  }

  private YearRates rates(int year) {
    FundingYear funding = ground.span().at(year);
    return rates.complete(funding, units.rates()).orElse(YearRates.none(funding));
  }

  private Working areaCost(YearRates base) {
    OptionalDouble typed = ground.typed(FundingInputs.LUMP_SUM, 0);
    Optional<UnitValue> national = base.value(new LumpSum().rateName());
    if (typed.isEmpty() || national.isEmpty()) {
      return ground.input(Assumptions.AREA_COST, Unit.FACTOR);
    }
    Money own = Money.of(BigDecimal.valueOf(typed.getAsDouble()));
    Money known = national.get().amount().times(Rate.of(growth.of(base.year(), 0)[0]));
    return Working.stated(Assumptions.AREA_COST.title(), AreaCost.from(own, known).toDouble(),
        Unit.FACTOR, "The school's lump sum divided by the national one.",
        List.of(ground.input(FundingInputs.LUMP_SUM, Unit.PENCE), Working.given("National lump sum",
            (double) known.pence(), Unit.PENCE, national.get().source())));
  }
}
