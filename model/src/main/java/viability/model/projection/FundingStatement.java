package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.funding.share.FactorAmount;
import viability.model.funding.share.StagePupils;
import viability.model.projection.part.BudgetShare;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;

/// One school's budget share in one funding year, factor by factor, as a statement shows it.
///
/// `factors` stand at the rates of `ratesOf` with the area cost adjustment; times `growth` they make
/// `formula`, rounded to the penny. `adjustment` is what the formula does not explain of the base
/// year's share, moved with pupils and growth; `changes` what the arrangement and the action plan
/// add. Formula, adjustment and changes add up to `share`. `unknown` are the needs that no file
/// gives, whose factors are therefore inside the adjustment.
public record FundingStatement(SchoolId school, FundingYear year, FundingYear ratesOf,
    double pupils, List<Row> factors, double growth, Money formula, Money adjustment, Money changes,
    Money share, List<Need> unknown) {

  /// One factor: the rate, the pupils or schools it is for, and what they come to.
  public record Row(String words, Money rate, double units, Money amount, Source source) {}

  public FundingStatement {
    factors = List.copyOf(factors);
    unknown = List.copyOf(unknown);
  }

  /// The statement of a school for a year counted from 0, the base year; empty where the school
  /// could not be projected.
  public static Optional<FundingStatement> of(Projector projector, Case wanted, SchoolId school,
      int year) {
    return projector.run(school, wanted).map(run -> of(run, year));
  }

  /// The factors added up, at the rates of [#ratesOf()].
  public Money atRates() {
    return factors.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
  }

  private static FundingStatement of(SchoolRun run, int year) {
    FundingYear funding = run.span().at(year);
    BudgetShare share = BudgetShare.of(run.ground());
    Money formula = Pence.money(share.formulaFunding().pence(year)[0]);
    Money adjustment = Pence.money(share.localAdjustment().pence(year)[0]);
    double[] line = run.ledger().lines(year).getOrDefault(FinanceCode.I01, new double[1]);
    Money whole = Pence.money(line[0]);
    double growth = share.uprating() * run.ground().prices().of(Index.FUNDING, year)[0];
    return new FundingStatement(run.school().id(), funding, share.formula().ratesOf(),
        run.ground().pupils().funded(funding.fundedBy())[0], rows(run, share, funding), growth,
        formula, adjustment, whole.minus(formula).minus(adjustment), whole,
        share.formula().unknown());
  }

  private static List<Row> rows(SchoolRun run, BudgetShare share, FundingYear funding) {
    StagePupils pupils = new StagePupils(run.ground().pupils().roll(funding.fundedBy()));
    List<Row> rows = new ArrayList<>();
    for (FactorAmount factor : share.formula().factors()) {
      Money amount = Pence.money(factor.pence(pupils, 0));
      if (amount.pence() != 0) {
        rows.add(new Row(factor.factor().words(), factor.rate(), factor.units(pupils, 0), amount,
            factor.source()));
      }
    }
    return rows;
  }
}
