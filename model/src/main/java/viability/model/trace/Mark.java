package viability.model.trace;

/// How well a figure is known, as shown beside it.
public enum Mark {
  /// Stands in a published source, which is named.
  FOUND("published"),
  /// Worked out from published figures.
  DERIVED("worked out"),
  /// From memory, not checked against a source: an editable default, and the screen says so.
  MEMORY("our estimate, please check"),
  /// Read from a file of the user's.
  IMPORTED("from your file"),
  /// Typed by the user.
  TYPED("typed by you");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /// The mark in words a governor understands.
  public String words() {
    return words;
  }
}
