package viability.model.funding.share;

import java.util.EnumMap;
import java.util.Map;
import viability.model.funding.Stage;
import viability.model.school.YearGroup;

/// The pupils that fund a year, by stage, one number a future.
public final class StagePupils {

  private final Map<Stage, double[]> stages = new EnumMap<>(Stage.class);
  private final double[] all;

  /// From a roll by year group ([YearGroup#index()]) and future.
  public StagePupils(double[][] roll) {
    int futures = roll[0].length;
    all = new double[futures];
    for (Stage stage : Stage.values()) {
      stages.put(stage, new double[futures]);
    }
    for (YearGroup group : YearGroup.values()) {
      if (group.isFunded()) {
        add(roll[group.index()], all);
        stages.forEach((stage, sum) -> {
          if (stage.holds(group)) {
            add(roll[group.index()], sum);
          }
        });
      }
    }
  }

  /// Those of a stage.
  public double[] of(Stage stage) {
    double[] pupils = stages.get(stage);
    if (pupils == null) {
      throw new IllegalStateException("No pupils counted for " + stage);
    }
    return pupils;
  }

  /// Reception to Year 11.
  public double[] all() {
    return all;
  }

  public int futures() {
    return all.length;
  }

  private static void add(double[] more, double[] sum) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += more[lane];
    }
  }
}
