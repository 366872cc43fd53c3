package viability.model.trace;

/// Where something stands: a cell of a sheet of a file, a line of a text file, or a name in the
/// plan.
///
/// Any part may be empty; written `budget.xlsx!2026-27!B7`, `rolls.csv:12`, or the file alone.
public record Place(String file, String sheet, String cell) {

  /// A place typed on screen rather than read from a file.
  public static final Place TYPED = new Place("typed in this plan", "", "");

  /// The whole file.
  public static Place file(String file) {
    return new Place(file, "", "");
  }

  /// Line `line` (from 1) of a text file.
  public static Place line(String file, int line) {
    return new Place(file, "", ":" + line);
  }

  /// A cell of a sheet, counted from 0: row 6 of column 1 is B7.
  public static Place cell(String file, String sheet, int row, int column) {
    return new Place(file, sheet, column(column) + (row + 1));
  }

  /// The letters of a column counted from 0: 0 is A, 26 is AA.
  public static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }

  @Override
  public String toString() {
    if (cell.startsWith(":")) {
      return file + cell;
    }
    return file + (sheet.isEmpty() ? "" : "!" + sheet) + (cell.isEmpty() ? "" : "!" + cell);
  }
}
