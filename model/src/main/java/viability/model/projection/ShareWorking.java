package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import viability.model.funding.FactorAmount;
import viability.model.funding.Formula;
import viability.model.funding.Stage;
import viability.model.spending.Index;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// How one school's budget share in one year was worked out: the formula factor by factor, uprated,
/// and the local adjustment.
final class ShareWorking {

  private ShareWorking() {}

  static List<Working> parts(SchoolRun run, int year) {
    return List.of(formula(run, year), adjustment(run, year));
  }

  private static Working formula(SchoolRun run, int year) {
    Share share = run.share();
    Working factors = Working.sum("Factors at " + share.formula().ratesOf() + " rates", Unit.PENCE,
        "Every factor's rate times its pupils, each to the penny.", factors(run, year));
    Working uprating = Working.given(
        "Rates of " + share.formula().ratesOf() + " brought to " + run.span().base(),
        share.uprating(), Unit.FACTOR,
        new Source(Mark.DERIVED, "funding per pupil, as assumed", ""));
    Working product = Working.product("Formula funding", "Factors × growth of the rates.",
        List.of(factors, uprating, LineWorking.price(run, Index.FUNDING, year)));
    return LineWorking.exactly(run.ledger().formula(year)[0], product);
  }

  private static List<Working> factors(SchoolRun run, int year) {
    double[][] roll = run.drivers().pupils().roll(run.span().at(year).fundedBy());
    List<Working> factors = new ArrayList<>();
    for (FactorAmount amount : run.share().formula().factors()) {
      double pupils = Formula.pupils(roll, amount.factor().stage().orElse(Stage.PRIMARY))[0];
      double units = amount.factor().stage().isEmpty() ? 1 : pupils * amount.share();
      if (amount.pence(pupils) != 0) {
        factors.add(LineWorking.exactly(amount.pence(pupils),
            Working.product(amount.factor().words(), "Rate with area cost adjustment × units.",
                List.of(Working.given("Rate", amount.ratePence(), Unit.PENCE, amount.source()),
                    Working.given("Units", units, Unit.PUPILS,
                        new Source(Mark.DERIVED, "the October roll that funds the year", ""))))));
      }
    }
    return factors;
  }

  private static Working adjustment(SchoolRun run, int year) {
    double base = run.drivers().pupils().funded(run.span().base().fundedBy())[0];
    double now = run.drivers().pupils().funded(run.span().at(year).fundedBy())[0];
    Source derived = new Source(Mark.DERIVED, "the imported share less the formula", "");
    Working product = Working.product("Local adjustment",
        "What the formula does not explain of the base year's share; it follows pupils and funding growth.",
        List.of(Working.given("Base year", run.share().adjustment(), Unit.PENCE, derived),
            Working.given("Funded pupils against the base year", base == 0 ? 1 : now / base,
                Unit.FACTOR, derived),
            LineWorking.price(run, Index.FUNDING, year)));
    return LineWorking.exactly(run.ledger().adjustment(year)[0], product);
  }
}
