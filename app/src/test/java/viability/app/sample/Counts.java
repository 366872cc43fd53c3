package viability.app.sample;

import java.util.Map;
import java.util.SortedMap;
import viability.model.school.YearGroup;

/// Pupils of one census in the groups that are paid for differently.
record Counts(int nursery, int infants, int juniors, int ks3, int ks4, int sixthForm) {

  static Counts of(SortedMap<YearGroup, Integer> roll) {
    return new Counts(between(roll, YearGroup.N1, YearGroup.N2),
        between(roll, YearGroup.R, YearGroup.Y2), between(roll, YearGroup.Y3, YearGroup.Y6),
        between(roll, YearGroup.Y7, YearGroup.Y9), between(roll, YearGroup.Y10, YearGroup.Y11),
        between(roll, YearGroup.Y12, YearGroup.Y14));
  }

  static int between(SortedMap<YearGroup, Integer> roll, YearGroup first, YearGroup last) {
    return roll.entrySet().stream()
        .filter(e -> e.getKey().compareTo(first) >= 0 && e.getKey().compareTo(last) <= 0)
        .mapToInt(Map.Entry::getValue).sum();
  }

  int primary() {
    return infants + juniors;
  }

  int secondary() {
    return ks3 + ks4;
  }

  /// Reception to Year 11: the pupils whom the schools block funds.
  int funded() {
    return primary() + secondary();
  }

  int all() {
    return nursery + funded() + sixthForm;
  }
}
