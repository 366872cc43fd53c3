package viability.model.files.sheet;

/// How much of a file is read: far above any school file, far below what would fill a laptop.
final class Limits {

  /// Rows of one sheet: as many as Excel has.
  static final int ROWS = 1_048_576;
  /// Columns of one sheet; the widest published file has 268.
  static final int COLUMNS = 1_024;
  /// Cells of one file that are not empty, or stand before one that is not. The register of schools
  /// has seven million.
  static final int CELLS = 30_000_000;
  /// Bytes of text that the cells of one file hold together.
  static final int TEXT = 200 << 20;
  /// Characters of one cell: as many as Excel has.
  static final int CELL = 32_767;
  /// Bytes of a file, and of what a ZIP holds.
  static final long BYTES = 400L << 20;
  /// Bytes of a file that cannot be read bit by bit: old workbooks, and protected ones.
  static final long WHOLE = 64L << 20;
  /// Files inside a ZIP that are opened.
  static final int MEMBERS = 40;

  private Limits() {}

  /// What a finding says of a limit passed.
  static String tooLarge(String what, long limit) {
    return "It holds more than " + String.format("%,d", limit) + " " + what
        + ", more than this program reads.";
  }
}
