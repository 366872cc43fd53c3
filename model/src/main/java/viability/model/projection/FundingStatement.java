package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.funding.FactorAmount;
import viability.model.funding.Formula;
import viability.model.funding.Stage;
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
    Money formula = Pence.money(run.ledger().formula(year)[0]);
    Money adjustment = Pence.money(run.ledger().adjustment(year)[0]);
    double[] line = run.ledger().lines(year).getOrDefault(FinanceCode.I01, new double[1]);
    Money share = Pence.money(line[0]);
    double growth = run.share().uprating() * run.prices().of(Index.FUNDING, year)[0];
    return new FundingStatement(run.school().id(), funding, run.share().formula().ratesOf(),
        run.drivers().pupils().funded(funding.fundedBy())[0], rows(run, funding), growth, formula,
        adjustment, share.minus(formula).minus(adjustment), share, run.share().formula().unknown());
  }

  private static List<Row> rows(SchoolRun run, FundingYear funding) {
    double[][] roll = run.drivers().pupils().roll(funding.fundedBy());
    List<Row> rows = new ArrayList<>();
    for (FactorAmount factor : run.share().formula().factors()) {
      Optional<Stage> stage = factor.factor().stage();
      double pupils = Formula.pupils(roll, stage.orElse(Stage.PRIMARY))[0];
      Money amount = Pence.money(factor.pence(pupils));
      if (amount.pence() != 0) {
        rows.add(new Row(factor.factor().words(), Pence.money(factor.ratePence()),
            stage.isEmpty() ? 1 : pupils * factor.share(), amount, factor.source()));
      }
    }
    return rows;
  }
}
