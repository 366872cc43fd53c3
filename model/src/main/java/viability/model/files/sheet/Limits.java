package viability.model.files.sheet;

/// How much of a file is read: far above any school file, far below what would fill a laptop.
final class Limits {

  /// Rows of one sheet; England has about 25,000 schools, 52,000 with the closed ones.
  static final int ROWS = 250_000;
  /// Columns of one sheet.
  static final int COLUMNS = 1_024;
  /// Bytes of a file once unzipped.
  static final long BYTES = 400L << 20;
  /// Files inside a ZIP that are opened.
  static final int MEMBERS = 40;

  private Limits() {}

  /// What a finding says of a limit passed.
  static String tooLarge(String what, long limit) {
    return "It holds more than " + String.format("%,d", limit) + " " + what
        + ", more than this program reads.";
  }
}
