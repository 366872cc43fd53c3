package viability.model.projection.path;

import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.YearGroup;

/// Rolls by year group, as arrays in the engine and as maps outside it.
public final class Rolls {

  private Rolls() {}

  /// A year group's pupils as whole children, rounded half up: what classes are counted from.
  public static int whole(double pupils) {
    return (int) Math.floor(pupils + 0.5);
  }

  /// The only future of a central case, year groups without pupils left out.
  public static SortedMap<YearGroup, Double> central(double[][] roll) {
    return of(roll, 0);
  }

  /// The same of one future.
  public static SortedMap<YearGroup, Double> of(double[][] roll, int lane) {
    SortedMap<YearGroup, Double> pupils = new TreeMap<>();
    for (YearGroup group : YearGroup.values()) {
      if (roll[group.index()][lane] != 0) {
        pupils.put(group, roll[group.index()][lane]);
      }
    }
    return pupils;
  }

  /// The pupils in a run of year groups, one number a future.
  public static double[] pupils(double[][] roll, YearGroup from, YearGroup to) {
    double[] sum = new double[roll[0].length];
    for (int g = from.index(); g <= to.index(); g++) {
      for (int lane = 0; lane < sum.length; lane++) {
        sum[lane] += roll[g][lane];
      }
    }
    return sum;
  }

  /// Two rolls added, year group by year group.
  public static SortedMap<YearGroup, Double> sum(SortedMap<YearGroup, Double> one,
      SortedMap<YearGroup, Double> other) {
    SortedMap<YearGroup, Double> sum = new TreeMap<>(one);
    other.forEach((group, pupils) -> sum.merge(group, pupils, Double::sum));
    return sum;
  }
}
