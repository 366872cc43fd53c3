package viability.app.screen.scenarios;

/// Which side of the base a figure is on: a shape and a word, for those who see no colour.
enum Side {
  SAME("", "the same as the base"), HIGHER("\u25b2", "higher than the base"), LOWER("\u25bc",
      "lower than the base"), OTHER("\u25c6", "not as in the base");

  private final String shape;
  private final String words;

  Side(String shape, String words) {
    this.shape = shape;
    this.words = words;
  }

  String shape() {
    return shape;
  }

  String words() {
    return words;
  }

  /// Where an amount that much above the base is.
  static Side of(double above) {
    return Math.abs(above) < 1e-9 ? SAME : above > 0 ? HIGHER : LOWER;
  }
}
