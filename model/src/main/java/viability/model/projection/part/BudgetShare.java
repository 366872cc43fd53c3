package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.funding.YearRates;
import viability.model.funding.factor.Multipliers;
import viability.model.funding.share.FactorAmount;
import viability.model.funding.share.Formula;
import viability.model.funding.share.SchoolUnits;
import viability.model.funding.share.StagePupils;
import viability.model.school.FinanceCode;
import viability.model.spending.Index;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;
import viability.model.units.Rate;

/// One school's budget share: the formula at the last known rates, uprated, plus a local adjustment
/// that makes the base year equal the imported share.
///
/// The adjustment is what the formula does not explain. It moves with the pupils funded and with
/// funding growth.
public final class BudgetShare {

  private final Ground ground;
  private final Formula formula;
  private final double uprating;
  private final double adjustment;

  private BudgetShare(Ground ground, Formula formula, double uprating) {
    this.ground = ground;
    this.formula = formula;
    this.uprating = uprating;
    this.adjustment = (double) ground.budget().amount(FinanceCode.I01).pence()
        - Pence.round(formula.pence(pupils(0))[0] * uprating);
  }

  /// The budget share of a school.
  public static BudgetShare of(Ground ground) {
    FundingYear base = ground.span().base();
    SchoolUnits units = SchoolUnits.of(ground.school());
    YearRates known = ground.rates().complete(base, units.rates()).orElse(YearRates.none(base));
    double uprating = 1;
    for (FundingYear year = known.year().plus(1); year.compareTo(base) <= 0; year = year.plus(1)) {
      uprating *= 1 + ground.assumed().get(Assumptions.FUNDING_GROWTH, year.start());
    }
    Rate areaCost = Rate.of(ground.assumed(Assumptions.AREA_COST));
    return new BudgetShare(ground, Formula.of(units, known, Multipliers.of(areaCost)), uprating);
  }

  static Loaded<List<Part>> parts(Ground ground) {
    if (!ground.budget().lines().containsKey(FinanceCode.I01)) {
      return Loaded.of(List.of());
    }
    BudgetShare share = of(ground);
    return Loaded.of(List.of(share.new FormulaFunding(), share.new LocalAdjustment()));
  }

  public Formula formula() {
    return formula;
  }

  /// The growth from the year of the rates to the base year.
  public double uprating() {
    return uprating;
  }

  /// The base year's imported share less the formula, in pence.
  public double adjustment() {
    return adjustment;
  }

  /// The formula's part of the share in a year.
  public Part formulaFunding() {
    return new FormulaFunding();
  }

  /// What the formula does not explain, in a year.
  public Part localAdjustment() {
    return new LocalAdjustment();
  }

  private StagePupils pupils(int year) {
    return new StagePupils(ground.pupils().roll(ground.span().at(year).fundedBy()));
  }

  private double[] growth(int year) {
    return ground.prices().of(Index.FUNDING, year);
  }

  private final class FormulaFunding implements Part {

    @Override
    public FinanceCode code() {
      return FinanceCode.I01;
    }

    @Override
    public String words() {
      return "Formula funding";
    }

    @Override
    public double[] pence(int year) {
      double[] pence = formula.pence(pupils(year));
      for (int i = 0; i < pence.length; i++) {
        pence[i] = Pence.round(pence[i] * uprating * growth(year)[i]);
      }
      return pence;
    }

    @Override
    public Working explain(int year) {
      Working factors = Working.sum("Factors at " + formula.ratesOf() + " rates", Unit.PENCE,
          "Every factor's rate times its pupils, each to the penny.", factors(year));
      return Working.product(words(), "Factors × growth of the rates.",
          List.of(factors,
              Ground.derived(
                  "Rates of " + formula.ratesOf() + " brought to " + ground.span().base(), uprating,
                  Unit.FACTOR),
              ground.price(Index.FUNDING, year)));
    }

    private List<Working> factors(int year) {
      List<Working> factors = new ArrayList<>();
      for (FactorAmount amount : formula.factors()) {
        double units = amount.units(pupils(year), 0);
        if (amount.pence(pupils(year), 0) != 0) {
          factors.add(
              Working.product(amount.factor().words(), "Rate with area cost adjustment × units.",
                  List.of(
                      Working.given("Rate", (double) amount.rate().pence(), Unit.PENCE,
                          amount.source()),
                      Ground.derived("Units, by the October roll that funds the year", units,
                          Unit.PUPILS))));
        }
      }
      return factors;
    }
  }

  private final class LocalAdjustment implements Part {

    @Override
    public FinanceCode code() {
      return FinanceCode.I01;
    }

    @Override
    public String words() {
      return "Local adjustment";
    }

    @Override
    public double[] pence(int year) {
      double[] funded = ground.pupils().funded(ground.span().at(year).fundedBy());
      double[] pence = new double[funded.length];
      for (int i = 0; i < pence.length; i++) {
        pence[i] = Pence.round(adjustment * against(funded[i]) * growth(year)[i]);
      }
      return pence;
    }

    private double against(double funded) {
      double base = ground.pupils().funded(ground.span().base().fundedBy())[0];
      return base == 0 ? 1 : funded / base;
    }

    @Override
    public Working explain(int year) {
      double now = ground.pupils().funded(ground.span().at(year).fundedBy())[0];
      return Working.product(words(),
          "What the formula does not explain of the base year's share; it follows pupils and funding growth.",
          List.of(
              Ground.derived("Base year: the imported share less the formula", adjustment,
                  Unit.PENCE),
              Ground.derived("Funded pupils against the base year", against(now), Unit.FACTOR),
              ground.price(Index.FUNDING, year)));
    }
  }
}
