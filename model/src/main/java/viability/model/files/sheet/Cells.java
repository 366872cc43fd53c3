package viability.model.files.sheet;

/// The cells of one sheet by row and column, counted from 0, each made from its [Store] when it is
/// asked for.
public final class Cells {

  private final Store store;
  private final int[] numbers;
  private final int[] starts;
  private final int[] widths;
  private final int height;
  private final int width;

  /// `numbers` are those of all rows end to end; row `r` begins at `starts[r]` and has `widths[r]`.
  Cells(Store store, int[] numbers, int[] starts, int[] widths, int height, int width) {
    this.store = store;
    this.numbers = numbers;
    this.starts = starts;
    this.widths = widths;
    this.height = height;
    this.width = width;
  }

  int height() {
    return height;
  }

  int width() {
    return width;
  }

  int width(int row) {
    return row >= 0 && row < height ? widths[row] : 0;
  }

  private int number(int row, int column) {
    return column >= 0 && column < width(row) ? numbers[starts[row] + column] : Store.BLANK;
  }

  Cell cell(int row, int column) {
    return store.cell(number(row, column));
  }

  boolean isBlank(int row, int column) {
    return number(row, column) == Store.BLANK;
  }

  int whole(int row, int column) {
    return store.whole(number(row, column));
  }

  int filled(int row) {
    int filled = 0;
    for (int column = 0; column < width(row); column++) {
      filled += isBlank(row, column) ? 0 : 1;
    }
    return filled;
  }
}
