package viability.model.projection.path;

import java.util.List;
import viability.model.effect.Effect;
import viability.model.effect.PupilsLeave;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// Pupils whom effects take from schools for good: a share of every year group in the first
/// September, and of those who would join in each later one. A typed intake stands.
record Leaving(List<PupilsLeave> effects) {

  static Leaving of(List<Effect> effects) {
    return new Leaving(effects.stream().filter(PupilsLeave.class::isInstance)
        .map(PupilsLeave.class::cast).toList());
  }

  /// The share of a year group that stays in a projected year: 1 where nobody is taken.
  double staying(SchoolId school, RollSteps steps, SchoolYear year, YearGroup group) {
    double staying = 1;
    boolean typed = group == steps.entry() && steps.typed(year).isPresent();
    for (PupilsLeave leave : effects) {
      boolean first = leave.starts().isAfter(year.plus(-1).firstDay());
      if (leave.school().equals(school) && leave.terms().on(year.firstDay()) && group.isFunded()
          && !typed && (first || group == steps.entry())) {
        staying *= 1 - leave.share();
      }
    }
    return staying;
  }

  /// Takes them from a school's roll, by [YearGroup#index()] and future.
  void take(SchoolId school, RollSteps steps, SchoolYear year, double[][] roll) {
    for (YearGroup group : YearGroup.values()) {
      double staying = staying(school, steps, year, group);
      double[] lanes = roll[group.index()];
      for (int lane = 0; staying != 1 && lane < lanes.length; lane++) {
        lanes[lane] *= staying;
      }
    }
  }
}
