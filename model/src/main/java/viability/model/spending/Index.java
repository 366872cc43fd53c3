package viability.model.spending;

/// What a line's price follows from year to year.
public enum Index {
  TEACHER_PAY("teacher pay"), SUPPORT_PAY("support staff pay"), ENERGY("energy prices"), CATERING(
      "catering prices"), OTHER_PRICES(
          "other prices"), FUNDING("funding per pupil"), NONE("held in cash");

  private final String words;

  Index(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
