package viability.model.files.sheet;

import java.io.IOException;

/// A file that cannot be read, in words for its user; [Workbooks] turns it into a finding.
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1;

  private final String cure;

  Unreadable(String message, String cure) {
    super(message);
    this.cure = cure;
  }

  /// A workbook that needs a password, or another one than the one given.
  static Unreadable locked(String given) {
    return given.isEmpty()
        ? new Unreadable("It is protected by a password.",
            "Give its password, or save a copy without one in Excel: File, Info, Protect Workbook.")
        : new Unreadable("The password given does not open it.",
            "Check the password, capitals included, and try again.");
  }

  String wrong() {
    return String.valueOf(getMessage());
  }

  String cure() {
    return cure;
  }
}
