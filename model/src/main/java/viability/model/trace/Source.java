package viability.model.trace;

/// Who says so: how well the figure is known, where it stands, and the date or period it is of.
public record Source(Mark mark, String text, String date) {

  /// Typed by the user in this plan.
  public static final Source TYPED = new Source(Mark.TYPED, "typed in this plan", "");

  /// Read from a place in a file.
  public static Source imported(Place place) {
    return new Source(Mark.IMPORTED, place.toString(), "");
  }

  /// The source as one phrase: mark, text, date.
  public String words() {
    return mark.words() + (text.isEmpty() ? "" : ": " + text)
        + (date.isEmpty() ? "" : " (" + date + ")");
  }
}
