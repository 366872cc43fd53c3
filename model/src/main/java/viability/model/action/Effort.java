package viability.model.action;

/// What it takes to do an action, from cheapest to dearest.
public enum Effort {
  NOTHING("costs nothing to do"), TIME("takes somebody's time"), CHANGE(
      "changes how staff are deployed");

  private final String words;

  Effort(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
