package viability.model.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.school.FinanceCode;
import viability.model.spending.PayGrant;
import viability.model.units.Pence;

/// The grants towards teacher pay awards that a school is assumed to get beyond its base year, in
/// proportion to its base-year teaching staff line and then held in cash.
record PayGrants(List<PayGrant> grants, double teachingPence, Span span) {

  /// The line they are received on: other government grants.
  static final FinanceCode LINE = FinanceCode.I06;

  static PayGrants of(Assumed assumed, Span span, double teachingPence) {
    List<PayGrant> grants = new ArrayList<>();
    for (int year = 0; year < span.years(); year++) {
      int september = span.at(year).start();
      grants.add(
          new PayGrant(span.at(year).schoolYear(), assumed.get(Assumptions.TEACHER_PAY, september),
              assumed.get(Assumptions.PAY_GRANT, september)));
    }
    return new PayGrants(grants, teachingPence, span);
  }

  /// The grants in a year, the same in every future.
  double[] pence(int year, int futures) {
    double[] pence = new double[futures];
    double share = grants.stream().mapToDouble(grant -> grant.share(span.at(year), span.base()))
        .sum();
    Arrays.fill(pence, Pence.round(share * teachingPence));
    return pence;
  }
}
