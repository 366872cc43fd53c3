package viability.model.files.sheet;

import java.util.List;
import java.util.stream.IntStream;
import viability.model.trace.Place;

/// One sheet of a workbook, or a whole text file, whose sheet name is empty: rows of cells, counted
/// from 0. Rows may be of different lengths; beyond them everything is blank.
public record Sheet(String file, String name, boolean hidden, List<List<Cell>> rows) {

  public Sheet {
    rows = List.copyOf(rows);
  }

  public int height() {
    return rows.size();
  }

  /// The length of a row, trailing blanks not counted.
  public int width(int row) {
    return row < rows.size() ? rows.get(row).size() : 0;
  }

  /// The length of the longest row.
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  public Cell cell(int row, int column) {
    boolean inside = row >= 0 && column >= 0 && column < width(row);
    return inside ? rows.get(row).get(column) : Cell.blank();
  }

  public String text(int row, int column) {
    return cell(row, column).text();
  }

  /// How many cells of a row are not blank.
  public long filled(int row) {
    return rows.get(row).stream().filter(cell -> !cell.isBlank()).count();
  }

  public boolean isBlank() {
    return IntStream.range(0, height()).allMatch(row -> filled(row) == 0);
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
