package viability.model.projection.path;

import java.util.List;
import java.util.OptionalDouble;
import viability.model.roll.Spill;
import viability.model.units.SchoolYear;

/// Who joins each school of one entry year group in one October.
///
/// A school takes those who ask, up to its admission number. Those beyond it go to the other schools
/// with room, in proportion to those who ask there, or leave the loaded schools where fewer than ten
/// of them teach the year group. A typed intake stands, and such a school neither sends nor takes
/// anyone; nor does one without an admission number take any but its own.
final class Admissions {

  private static final int ENOUGH_SCHOOLS = 10;

  private final List<RollSteps> schools;
  private final boolean spills;
  private final int futures;
  private final double[][] admitted;
  private final double[][] expected;
  private final double[][] spilled;
  private final double[] unmet;

  /// `loaded` is how many loaded schools teach the entry year group.
  Admissions(List<RollSteps> schools, int loaded, int futures) {
    this.schools = schools;
    this.spills = loaded >= ENOUGH_SCHOOLS;
    this.futures = futures;
    admitted = new double[schools.size()][futures];
    expected = new double[schools.size()][futures];
    spilled = new double[schools.size()][futures];
    unmet = new double[futures];
  }

  /// Those who join, by school and future.
  double[][] admitted() {
    return admitted;
  }

  /// The same as it would be if nothing were typed for the school.
  double[][] expected() {
    return expected;
  }

  /// Those who join because other schools are full, by school and future.
  double[][] received() {
    return spilled;
  }

  /// Those who find no place at any loaded school, one number a future.
  double[] unmet() {
    return unmet;
  }

  /// Works out a year from those who ask, by school and future.
  void admit(SchoolYear year, double[][] asking) {
    double[] limit = new double[schools.size()];
    double[] typed = new double[schools.size()];
    for (int s = 0; s < limit.length; s++) {
      limit[s] = schools.get(s).limit(schools.get(s).entry(), year);
      OptionalDouble given = schools.get(s).typed(year);
      typed[s] = given.orElse(-1);
    }
    double[] weight = new double[limit.length];
    double[] room = new double[limit.length];
    double[] received = new double[limit.length];
    for (int lane = 0; lane < futures; lane++) {
      for (int s = 0; s < limit.length; s++) {
        double pupils = asking[s][lane];
        expected[s][lane] = Math.min(pupils, limit[s]);
        boolean fixed = typed[s] >= 0;
        unmet[lane] += fixed ? 0 : pupils - expected[s][lane];
        weight[s] = pupils;
        room[s] = fixed || limit[s] == Double.MAX_VALUE ? 0 : limit[s] - expected[s][lane];
        received[s] = 0;
      }
      if (spills) {
        unmet[lane] = Spill.pour(unmet[lane], weight, room, received);
      }
      for (int s = 0; s < limit.length; s++) {
        spilled[s][lane] = received[s];
        expected[s][lane] += received[s];
        admitted[s][lane] = typed[s] >= 0 ? typed[s] : expected[s][lane];
      }
    }
  }
}
