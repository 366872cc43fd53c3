package viability.model.action;

/// What an action does to teaching and care, from least to most: an order to look at, not
/// a measure.
public enum Harm {
  NONE("no harm to teaching"), LITTLE("felt in the office or the building"), SOME(
      "felt in classrooms"), MOST("felt by pupils who need most");

  private final String words;

  Harm(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
