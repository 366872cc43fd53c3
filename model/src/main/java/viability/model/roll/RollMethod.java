package viability.model.roll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// A way of forecasting a unit's roll.
public interface RollMethod {

  /// What it is called on the command line and on screen, such as `3-2-1`.
  String name();

  /// What it does, in a sentence.
  String words();

  /// The pupils by year group of each of `years` years after the launch, the next year first:
  /// fractional, never negative, not a number where the rolls do not say.
  List<Map<YearGroup, Double>> forecast(Launch launch, int years);

  /// The method with what its forecasts of a table's past teach it, itself where it learns nothing.
  /// A forecast uses only what had come by its launch.
  default RollMethod learning(RollTable table, Set<SchoolYear> leftOut) {
    return this;
  }
}
