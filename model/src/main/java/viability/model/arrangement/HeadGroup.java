package viability.model.arrangement;

import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;

/// The headteacher group that a school's size puts it in, by units: 7 for each pupil of Key Stages
/// 1 and 2, 9 of Key Stage 3, 11 of Key Stage 4, 13 after; with the lowest point of its range on the
/// leadership scale. Several schools permanently under one head count their units together.
///
/// Units and bands are from memory of the School Teachers' Pay and Conditions Document; ranges as
/// published with it.
enum HeadGroup {
  G1(1_000, 6), G2(2_200, 8), G3(3_500, 11), G4(5_000, 14), G5(7_500, 18), G6(11_000,
      21), G7(17_000, 24), G8(Integer.MAX_VALUE, 28);

  private final int most;
  private final int lowestPoint;

  HeadGroup(int most, int lowestPoint) {
    this.most = most;
    this.lowestPoint = lowestPoint;
  }

  /// The lowest point of the range, L6 to L28.
  int lowestPoint() {
    return lowestPoint;
  }

  static HeadGroup of(double units) {
    for (HeadGroup group : values()) {
      if (units <= group.most) {
        return group;
      }
    }
    throw new IllegalArgumentException("Not a number of units: " + units);
  }

  /// A school's units by its latest roll; none where it has no roll.
  static double units(School school) {
    return school.latestRoll().map(HeadGroup::units).orElse(0.0);
  }

  private static double units(Roll roll) {
    return roll.pupils().entrySet().stream().mapToDouble(e -> each(e.getKey()) * e.getValue())
        .sum();
  }

  private static int each(YearGroup group) {
    if (group.compareTo(YearGroup.Y7) < 0) {
      return 7;
    }
    if (group.compareTo(YearGroup.Y10) < 0) {
      return 9;
    }
    return group.compareTo(YearGroup.Y12) < 0 ? 11 : 13;
  }
}
