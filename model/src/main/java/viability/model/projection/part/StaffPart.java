package viability.model.projection.part;

import java.util.List;
import java.util.function.IntFunction;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// Staff that follow a number of their own: full-time posts in a year × what one costs.
///
/// `posts` gives the posts of a year, one number a future, and `reasons` what they were
/// counted from.
record StaffPart(FinanceCode code, String words, IntFunction<double[]> posts, StaffCost cost,
    String rule, IntFunction<List<Working>> reasons) implements Part {

  @Override
  public double[] pence(int year) {
    double[] needed = posts.apply(year);
    double[] each = cost.pence(year);
    double[] pence = new double[needed.length];
    for (int lane = 0; lane < pence.length; lane++) {
      pence[lane] = Pence.round(needed[lane] * each[lane]);
    }
    return pence;
  }

  @Override
  public Working explain(int year) {
    Working needed = Working.stated("Full-time posts, " + cost.ground().span().at(year),
        posts.apply(year)[0], Unit.FACTOR, rule, reasons.apply(year));
    return Working.product(words, "Full-time posts × what one costs.",
        List.of(needed, cost.explain(year)));
  }
}
