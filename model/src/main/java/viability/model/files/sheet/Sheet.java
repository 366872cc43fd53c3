package viability.model.files.sheet;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.trace.Place;

/// One sheet of a workbook, or a text file, whose sheet name is empty: rows of cells, counted from
/// 0. Rows may be of different lengths; beyond them everything is blank.
public record Sheet(String file, String name, boolean hidden, Cells cells) {

  public int height() {
    return cells.height();
  }

  /// The length of a row, trailing blanks not counted.
  public int width(int row) {
    return cells.width(row);
  }

  /// The length of the longest row.
  public int width() {
    return cells.width();
  }

  public Cell cell(int row, int column) {
    return cells.cell(row, column);
  }

  /// The cells of a row.
  public Stream<Cell> row(int row) {
    return IntStream.range(0, width(row)).mapToObj(column -> cell(row, column));
  }

  public String text(int row, int column) {
    return cell(row, column).text();
  }

  /// The whole number from 0 that a cell is written as, in digits alone; -1 where it is anything
  /// else. Large files are mostly such cells.
  public int whole(int row, int column) {
    return cells.whole(row, column);
  }

  /// How many cells of a row are not blank.
  public int filled(int row) {
    return cells.filled(row);
  }

  public boolean isBlank(int row, int column) {
    return cells.isBlank(row, column);
  }

  public boolean isBlank(int row) {
    return width(row) == 0;
  }

  public boolean isBlank() {
    return width() == 0;
  }

  /// Where a cell stands: `budget.xlsx!2026-27!B7`, or `rolls.csv:12` in a text file.
  public Place place(int row, int column) {
    return name.isEmpty() ? Place.line(file, row + 1) : Place.cell(file, name, row, column);
  }

  /// The whole sheet.
  public Place place() {
    return new Place(file, name, "");
  }
}
