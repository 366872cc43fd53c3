package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.funding.share.FactorAmount;
import viability.model.funding.share.StagePupils;
import viability.model.projection.part.BudgetShare;
import viability.model.projection.part.Part;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;

/// One school's budget share in one funding year, factor by factor, as a statement shows it.
///
/// `factors` stand at the rates of `ratesOf` with the area cost adjustment; times `growth` (1 where
/// the rates are the year's own) they make `formula`, to the penny. `others` are premises, grants
/// that joined, protections and what stands outside the formula; `adjustment` is what nothing
/// explains of the last known share, moved with pupils and growth; `changes` what the arrangement,
/// the action plan and one-off changes add. Formula, others, adjustment and changes add up to
/// `share`. `unknown` are the needs that no file gives, whose factors are therefore inside
/// the adjustment.
public record FundingStatement(SchoolId school, FundingYear year, FundingYear ratesOf,
    double pupils, List<Row> factors, double growth, Money formula, List<Other> others,
    Money adjustment, Money changes, Money share, List<Need> unknown) {

  /// One factor: the rate, the pupils or schools it is for, and what they come to.
  public record Row(String words, Money rate, double units, Money amount, Source source) {}

  /// One part of the share beside its factors.
  public record Other(String words, Money amount, Source source) {}

  private static final Source DERIVED = new Source(Mark.DERIVED, "worked out", "");

  public FundingStatement {
    factors = List.copyOf(factors);
    others = List.copyOf(others);
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
    Money formula = pounds(share.formulaFunding(), year);
    Money adjustment = pounds(share.localAdjustment(), year);
    List<Other> others = share.others().stream().map(part -> other(part, year))
        .filter(other -> !other.amount().equals(Money.ZERO)).toList();
    double[] line = run.ledger().lines(year).getOrDefault(FinanceCode.I01, new double[1]);
    Money whole = Pence.money(line[0]);
    Money parts = others.stream().map(Other::amount).reduce(formula.plus(adjustment), Money::plus);
    return new FundingStatement(run.school().id(), funding, share.formula(year).ratesOf(),
        share.pupils(year).all()[0], rows(share, year), share.growth(year), formula, others,
        adjustment, whole.minus(parts), whole, share.formula(year).unknown());
  }

  private static Money pounds(Part part, int year) {
    return Pence.money(part.pence(year)[0]);
  }

  private static Other other(Part part, int year) {
    Working working = part.explain(year);
    return new Other(part.words(), pounds(part, year),
        working.sources().stream().findFirst().orElse(DERIVED));
  }

  private static List<Row> rows(BudgetShare share, int year) {
    StagePupils pupils = share.pupils(year);
    List<Row> rows = new ArrayList<>();
    for (FactorAmount factor : share.formula(year).factors()) {
      Money amount = Pence.money(factor.pence(pupils, 0));
      if (amount.pence() != 0) {
        rows.add(new Row(factor.factor().words(), factor.rate(), factor.units(pupils, 0), amount,
            factor.source()));
      }
    }
    return rows;
  }
}
