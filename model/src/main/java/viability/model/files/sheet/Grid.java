package viability.model.files.sheet;

import java.util.Arrays;
import java.util.Optional;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// Collects the cells of one sheet, row by row, within [Limits].
final class Grid {

  private static final String SPLIT = "If they matter, keep them in a file of their own and load that.";

  private final Store store;
  private int[] numbers = new int[256];
  private int used;
  private int[] starts = new int[64];
  private int[] widths = new int[64];
  private int height;
  private int width;
  private int[] row = new int[64];
  private int open;
  private boolean tooLong;
  private boolean tooWide;

  Grid(Store store) {
    this.store = store;
  }

  /// Puts a cell, by its number in the store, into the row that is being read.
  void put(int column, int number) {
    if (number == Store.BLANK) {
      return;
    }
    if (column < 0 || column >= Limits.COLUMNS) {
      tooWide = true;
      return;
    }
    if (column >= row.length) {
      row = Arrays.copyOf(row, Math.min(Limits.COLUMNS, Math.max(column + 1, row.length * 2)));
    }
    row[column] = number;
    open = Math.max(open, column + 1);
  }

  /// Ends the row that is being read; `index` is its place in the sheet.
  void endRow(int index) throws Unreadable {
    if (open > 0 && index >= 0 && index < Limits.ROWS) {
      keep(index);
    }
    tooLong |= open > 0 && (index < 0 || index >= Limits.ROWS);
    Arrays.fill(row, 0, open, Store.BLANK);
    open = 0;
  }

  private void keep(int index) throws Unreadable {
    store.count(open);
    if (used + open > numbers.length) {
      numbers = Arrays.copyOf(numbers, used + open + numbers.length / 2);
    }
    if (index >= starts.length) {
      int length = Math.max(index + 1, Math.min(Limits.ROWS, starts.length * 2));
      starts = Arrays.copyOf(starts, length);
      widths = Arrays.copyOf(widths, length);
    }
    System.arraycopy(row, 0, numbers, used, open);
    starts[index] = used;
    widths[index] = open;
    used += open;
    height = Math.max(height, index + 1);
    width = Math.max(width, open);
  }

  Sheet sheet(String file, String name, boolean hidden) {
    return new Sheet(file, name, hidden, new Cells(store, numbers, starts, widths, height, width));
  }

  /// A doubt where the sheet goes on beyond what is read of it.
  Optional<Finding> beyond(String file, String name) {
    if (!tooLong && !tooWide) {
      return Optional.empty();
    }
    String limit = tooLong
        ? String.format("row %,d", Limits.ROWS)
        : String.format("column %s (%,d)", Place.column(Limits.COLUMNS - 1), Limits.COLUMNS);
    return Optional.of(Finding.doubt(new Place(file, name, ""),
        "This sheet goes on beyond " + limit + ", and what stands there is not read.", SPLIT));
  }
}
