package viability.model.files.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the rows of one sheet, within [Limits], keeping one cell for each different value.
final class Grid {

  private static final String SPLIT = "Keep the rows you need in a workbook of their own and load that.";

  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<Cell, Cell> seen = new HashMap<>();

  /// Adds a row at an index, filling those skipped with empty rows; trailing blanks are dropped.
  void put(int index, List<Cell> cells) throws Unreadable {
    int length = cells.size();
    while (length > 0 && cells.get(length - 1).isBlank()) {
      length--;
    }
    if (length == 0) {
      return;
    }
    if (index >= Limits.ROWS) {
      throw new Unreadable(Limits.tooLarge("rows", Limits.ROWS), SPLIT);
    }
    if (length > Limits.COLUMNS) {
      throw new Unreadable(Limits.tooLarge("columns", Limits.COLUMNS), SPLIT);
    }
    while (rows.size() <= index) {
      rows.add(List.of());
    }
    rows.set(index, cells.subList(0, length).stream().map(this::shared).toList());
  }

  private Cell shared(Cell cell) {
    Cell before = seen.putIfAbsent(cell, cell);
    return before == null ? cell : before;
  }

  Sheet sheet(String file, String name, boolean hidden) {
    return new Sheet(file, name, hidden, rows);
  }
}
