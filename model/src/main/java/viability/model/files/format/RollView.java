package viability.model.files.format;

import java.util.stream.IntStream;
import viability.model.files.sheet.Cell;
import viability.model.files.sheet.Sheet;
import viability.model.trace.Place;

/// A sheet seen with its year groups along the top, turned on its side where they stand in
/// a column.
record RollView(Sheet sheet, boolean turned) {

  int height() {
    return turned ? sheet.width() : sheet.height();
  }

  int width() {
    return turned ? sheet.height() : sheet.width();
  }

  Cell cell(int row, int column) {
    return turned ? sheet.cell(column, row) : sheet.cell(row, column);
  }

  String text(int row, int column) {
    return cell(row, column).text();
  }

  Place place(int row, int column) {
    return turned ? sheet.place(column, row) : sheet.place(row, column);
  }

  boolean isBlank(int row) {
    return IntStream.range(0, width()).allMatch(column -> cell(row, column).isBlank());
  }
}
