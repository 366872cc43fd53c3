package viability.model.projection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viability.model.projection.path.Block;
import viability.model.school.FinanceCode;

/// What a school's staff cost in each year, lines E01 to E07 added up, before what effects change.
///
/// A staff line that was itself chosen to follow staff cost is left out of the sum.
final class StaffCost {

  static final Set<FinanceCode> LINES = EnumSet.range(FinanceCode.E01, FinanceCode.E07);

  private final List<double[]> years;

  /// `lines` are each year's lines, those that follow staff cost left out.
  StaffCost(List<Map<FinanceCode, double[]>> lines, Block block) {
    years = lines.stream().map(year -> sum(year, block)).toList();
  }

  /// Whole pence in a year, one number a future; zero where credits exceed costs.
  double[] in(int year) {
    return years.get(year);
  }

  /// The cost as a multiple of the base year's; no change where that is zero.
  double[] ratio(int year) {
    return Block.ratio(years.get(year),
        new Block(years.getFirst().length).all(years.getFirst()[0]));
  }

  private static double[] sum(Map<FinanceCode, double[]> lines, Block block) {
    double[] sum = block.all(0);
    lines.forEach((code, pence) -> {
      for (int lane = 0; LINES.contains(code) && lane < sum.length; lane++) {
        sum[lane] += pence[lane];
      }
    });
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] = Math.max(0, sum[lane]);
    }
    return sum;
  }
}
