package viability.model.funding;

import viability.model.school.YearGroup;

/// The ages a formula rate is for.
public enum Stage {
  PRIMARY(YearGroup.R, YearGroup.Y6), KS3(YearGroup.Y7, YearGroup.Y9), KS4(YearGroup.Y10,
      YearGroup.Y11), SECONDARY(YearGroup.Y7, YearGroup.Y11);

  private final YearGroup first;
  private final YearGroup last;

  Stage(YearGroup first, YearGroup last) {
    this.first = first;
    this.last = last;
  }

  /// Whether pupils of a year group are funded at this stage's rates.
  public boolean holds(YearGroup group) {
    return group.compareTo(first) >= 0 && group.compareTo(last) <= 0;
  }
}
