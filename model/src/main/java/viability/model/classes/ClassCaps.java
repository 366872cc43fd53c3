package viability.model.classes;

import viability.model.school.YearGroup;

/// The most pupils a class may have: in Reception to Year 2, and above. At least 1 each.
public record ClassCaps(int infant, int junior) {

  public ClassCaps {
    if (infant < 1 || junior < 1) {
      throw new IllegalArgumentException(
          "A class holds at least one pupil, not " + infant + " or " + junior);
    }
  }

  /// The most pupils in a class of a year group.
  public int of(YearGroup group) {
    return group.isInfant() ? infant : junior;
  }
}
