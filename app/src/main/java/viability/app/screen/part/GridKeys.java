package viability.app.screen.part;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a [Grid] beyond those of every table: F1 and Enter explain or type, Ctrl+C copies.
record GridKeys(Grid grid) {

  void install() {
    grid.table().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (grid.table().getEditingCell() != null) {
      return;
    }
    TablePosition<?, ?> at = grid.table().getFocusModel().getFocusedCell();
    int row = at.getRow();
    int column = Grid.column(at);
    if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      copy();
      event.consume();
    } else if (event.getCode() == KeyCode.F1 && row >= 0 && column >= 0) {
      grid.explain(row, column);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && row >= 0 && column >= 0) {
      enter(row, column);
      event.consume();
    }
  }

  private void enter(int row, int column) {
    if (grid.shown().rows().get(row).cells().get(column).typed().isPresent()) {
      grid.table().edit(row, grid.table().getVisibleLeafColumn(column + 1));
    } else {
      grid.explain(row, column);
    }
  }

  private void copy() {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeSet<Integer> columns = new TreeSet<>();
    for (TablePosition<?, ?> cell : grid.table().getSelectionModel().getSelectedCells()) {
      if (Grid.column(cell) >= 0) {
        rows.add(cell.getRow());
        columns.add(Grid.column(cell));
      }
    }
    if (!rows.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(grid.shown().tsv(List.copyOf(rows), List.copyOf(columns)));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
