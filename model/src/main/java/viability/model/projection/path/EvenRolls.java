package viability.model.projection.path;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;

/// Rolls of which only the headcount is known, spread evenly over the school's year groups in whole
/// children, the youngest taking those left over.
final class EvenRolls {

  private EvenRolls() {}

  /// The school with every such roll spread; the same school where there is none.
  static School of(School school) {
    return school.rolls().stream().anyMatch(EvenRolls::isWhole)
        ? school.withRolls(school.rolls().stream()
            .map(roll -> isWhole(roll) ? spread(roll, school.details().phase().yearGroups()) : roll)
            .toList())
        : school;
  }

  /// Whether nothing but a headcount is known.
  static boolean isWhole(Roll roll) {
    return roll.pupils().isEmpty() && roll.headcount().orElse(0) > 0;
  }

  private static Roll spread(Roll roll, List<YearGroup> groups) {
    SortedMap<YearGroup, Integer> pupils = new TreeMap<>();
    int over = roll.total() % groups.size();
    for (int g = 0; g < groups.size(); g++) {
      pupils.put(groups.get(g), roll.total() / groups.size() + (g < over ? 1 : 0));
    }
    return new Roll(roll.year(), roll.census(), pupils, roll.headcount(), roll.place());
  }
}
