package viability.model.viability.measure;

/// How a figure stands against its bands. Always shown with its word, never as a colour alone.
public enum Rating {
  RED("Red", "needs action"), AMBER("Amber", "needs watching"), GREEN("Green", "sound"),
  /// The figure is not known, or no band is published for it.
  NOT_RATED("Not rated", "no rating");

  private final String word;
  private final String meaning;

  Rating(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /// The word shown: `Red`.
  public String word() {
    return word;
  }

  /// What it means, in a few words: `needs action`.
  public String meaning() {
    return meaning;
  }

  /// The worse of two; one that is not rated gives way to any that is.
  public Rating worse(Rating other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
