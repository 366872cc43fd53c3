package viability.model.files.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Makes sheets of cells that a test writes out.
public final class TestSheets {

  private TestSheets() {}

  public static Sheet of(String file, String name, List<List<Cell>> rows) {
    Book book = new Book(file);
    Grid grid = book.grid();
    try {
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          grid.put(column, number(book.store(), rows.get(row).get(column)));
        }
        grid.endRow(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return grid.sheet(file, name, false);
  }

  private static int number(Store store, Cell cell) throws Unreadable {
    char[] shown = cell.text().toCharArray();
    return switch (cell) {
      case Cell.Blank _ -> Store.BLANK;
      case Cell.Text _ -> store.text(cell.text());
      case Cell.Numeric _ -> store.number(shown, shown.length);
      case Cell.Day(var day) -> store.day(day);
      case Cell.Broken _ -> store.broken(cell.text());
    };
  }
}
