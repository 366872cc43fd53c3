package viability.model.assumption;

/// What an assumption may be set for.
public enum Reach {
  /// One value for everything.
  ALL(false, false),
  /// A value for each year.
  YEAR(false, true),
  /// A value for each school.
  SCHOOL(true, false),
  /// A value for each school and year.
  SCHOOL_YEAR(true, true);

  private final boolean bySchool;
  private final boolean byYear;

  Reach(boolean bySchool, boolean byYear) {
    this.bySchool = bySchool;
    this.byYear = byYear;
  }

  public boolean bySchool() {
    return bySchool;
  }

  public boolean byYear() {
    return byYear;
  }
}
