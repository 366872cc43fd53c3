package viability.model.spending;

/// What a line's quantity follows from year to year.
public enum Driver {
  /// The same every year.
  FIXED("fixed"),
  /// Pupils taught: 5/12 of the school year before and 7/12 of the one that starts in the year.
  PUPILS("pupils taught"),
  /// Pupils that the year is funded for: the October before.
  FUNDED_PUPILS("pupils funded"),
  /// Classes, 5/12 and 7/12 as for pupils taught.
  CLASSES("classes"),
  /// Pupils with an education, health and care plan, 5/12 and 7/12 as for pupils taught.
  EHCP("pupils with an education, health and care plan");

  private final String words;

  Driver(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
