package viability.model.spending;

/// What a line's quantity follows from year to year.
public enum Driver {
  /// The same every year.
  FIXED("fixed"),
  /// Pupils taught: 5/12 of the school year before and 7/12 of the one that starts in the year.
  PUPILS("pupils taught"),
  /// Pupils that the year is funded for: the October before.
  FUNDED_PUPILS("pupils funded"),
  /// Pupils in Years 12 and 13 that the year is funded for: the October before.
  SIXTH_FORM("sixth-form pupils funded"),
  /// Classes, 5/12 and 7/12 as for pupils taught.
  CLASSES("classes"),
  /// Teachers that classes need, 5/12 and 7/12 as for pupils taught.
  TEACHERS("teachers for classes"),
  /// Pupils who may eat at school: Reception to Year 6 as taught, or all taught where there
  /// are none.
  MEALS("pupils who may eat at school"),
  /// Pupils with an education, health and care plan, 5/12 and 7/12 as for pupils taught.
  EHCP("pupils with an education, health and care plan"),
  /// Floor area, the base year's being 1: the same every year unless a change is typed.
  FLOOR_AREA("floor area"),
  /// What staff cost, lines E01 to E07, before an arrangement's or action's own changes. It holds
  /// pay awards, so a line that follows it has no price of its own.
  STAFF_COST("staff cost");

  private final String words;

  Driver(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
