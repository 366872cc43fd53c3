package viability.model.simulation;

/// What is looked at in every future of a school or a group, in each year.
public enum Quantity {
  /// Pupils, Reception to Year 11, in the October that falls in the year.
  PUPILS("Pupils"),
  /// Classes from the September that falls in the year.
  CLASSES("Classes"),
  /// Income less spending in the year, in whole pence.
  IN_YEAR("In-year balance"),
  /// The reserve at 31 March at the year's end, in whole pence.
  RESERVE("Reserve");

  private final String words;

  Quantity(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// The place of this quantity among all, from 0.
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }
}
