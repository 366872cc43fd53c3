package viability.model.classes;

import viability.model.school.YearGroup;

/// The most pupils a class may have, in Reception to Year 2 and above, at least 1 each; and how
/// many pupils of an infant year group may be over without another class (excepted pupils: those the
/// law lets a full infant class take).
public record ClassCaps(int infant, int junior, int excepted) {

  public ClassCaps {
    if (infant < 1 || junior < 1 || excepted < 0) {
      throw new IllegalArgumentException("A class holds at least one pupil, not " + infant + " or "
          + junior + ", and " + excepted + " excepted");
    }
  }

  public ClassCaps(int infant, int junior) {
    this(infant, junior, 0);
  }

  /// The most pupils in a class of a year group.
  public int of(YearGroup group) {
    return group.isInfant() ? infant : junior;
  }

  /// The pupils of a year group that count towards classes: all but the excepted, and at least one
  /// where there are any.
  int counted(YearGroup group, int pupils) {
    return group.isInfant() && pupils > 0 ? Math.max(1, pupils - excepted) : pupils;
  }
}
