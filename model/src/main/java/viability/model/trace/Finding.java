package viability.model.trace;

/// Something in the user's data to look at: where it is, what is wrong, and what to do about it.
///
/// Findings are values, never exceptions; the rest of the data still loads.
public record Finding(Severity severity, Place place, String message, String cure) {

  /// The figure or file cannot be used as it is.
  public static Finding stop(Place place, String message, String cure) {
    return new Finding(Severity.STOP, place, message, cure);
  }

  /// Usable, but it may be wrong.
  public static Finding doubt(Place place, String message, String cure) {
    return new Finding(Severity.DOUBT, place, message, cure);
  }

  /// Said so that nobody has to wonder.
  public static Finding note(Place place, String message, String cure) {
    return new Finding(Severity.NOTE, place, message, cure);
  }

  /// One line: `doubt budget.xlsx!Budget!B7: message Cure.`
  @Override
  public String toString() {
    return severity.name().toLowerCase(java.util.Locale.ROOT) + " " + place + ": " + message + " "
        + cure;
  }
}
