package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumptions;
import viability.model.projection.path.Shifts;
import viability.model.projection.path.Span;
import viability.model.school.FinanceCode;
import viability.model.spending.PayGrant;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// The grants towards teacher pay awards that a school is assumed to get beyond its base year, in
/// proportion to its base-year teaching staff line and then held in cash; on the line of other
/// government grants.
record PayAwardGrant(Ground ground, List<PayGrant> grants) implements Part {

  static Loaded<List<Part>> parts(Ground ground) {
    Span span = ground.span();
    List<PayGrant> grants = new ArrayList<>();
    for (int year = 0; year < span.years(); year++) {
      int september = span.at(year).start();
      grants.add(new PayGrant(span.at(year).schoolYear(),
          ground.assumed().get(Assumptions.TEACHER_PAY, september),
          ground.assumed().get(Assumptions.PAY_GRANT, september)));
    }
    return Loaded.of(List.of(new PayAwardGrant(ground, grants)));
  }

  @Override
  public FinanceCode code() {
    return FinanceCode.I06;
  }

  @Override
  public String words() {
    return "Grant towards teacher pay awards";
  }

  @Override
  public double[] pence(int year) {
    double teaching = ground.budget().amount(FinanceCode.E01).pence();
    double[] pence = shares(year);
    for (int lane = 0; lane < pence.length; lane++) {
      pence[lane] = Pence.round(pence[lane] * teaching);
    }
    return pence;
  }

  @Override
  public Working explain(int year) {
    return Working.product(words(),
        "The part of each September's award that a grant pays, times the base year's teaching staff, in cash.",
        List.of(ground.line(FinanceCode.E01),
            Ground.derived("Awards met by grant", shares(year)[0], Unit.FACTOR)));
  }

  /// What grants of all Septembers pay in a year, as a share of the base year's teaching staff.
  private double[] shares(int year) {
    double[] shares = ground.block().all(0);
    for (PayGrant grant : grants) {
      double part = grant.metIn(ground.span().at(year), ground.span().base());
      Optional<double[]> shift = part == 0
          ? Optional.empty()
          : ground.block().shifts().added(Assumptions.TEACHER_PAY, grant.award().start());
      for (int lane = 0; lane < shares.length; lane++) {
        shares[lane] += part * PayGrant.beyond(grant.rise() + Shifts.at(shift, lane, 0));
      }
    }
    return shares;
  }
}
