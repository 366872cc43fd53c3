package viability.app.screen.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;

/// One figure of a [Grid], with the field it is typed in.
///
/// What is refused stays in the field with the reason beside it; Escape puts the figure back.
final class GridCell extends TableCell<Row, Cell> {

  private final Grid grid;
  private final int column;
  private final List<String> added = new ArrayList<>();
  private final Tooltip reason = new Tooltip();
  private Optional<TextField> field = Optional.empty();

  GridCell(Grid grid, int column) {
    this.grid = grid;
    this.column = column;
    getStyleClass().add("number");
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  @Override
  protected void updateItem(Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    getStyleClass().removeAll(added);
    added.clear();
    boolean shown = !empty && cell != null;
    setText(shown ? cell.shown() : "");
    setGraphic(null);
    setTooltip(shown && !cell.note().isEmpty() ? new Tooltip(cell.note()) : null);
    if (shown) {
      Row row = grid.shown().rows().get(getIndex());
      setAccessibleText(row.name() + ", " + grid.shown().columns().get(column).words() + ": "
          + (cell.shown().isEmpty() ? "none" : cell.shown()) + ". " + cell.note());
      added.addAll(cell.styles());
      added.add(row.style());
      cell.typed().ifPresent(text -> added.add("typable"));
      getStyleClass().addAll(added);
    }
  }

  @Override
  public void startEdit() {
    Cell cell = getItem();
    if (cell == null || cell.typed().isEmpty()) {
      return;
    }
    super.startEdit();
    if (isEditing()) {
      edit(cell.typed().get());
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    field = Optional.empty();
    reason.hide();
    setGraphic(null);
    setText(getItem() == null ? "" : getItem().shown());
    grid.table().requestFocus();
  }

  private void edit(String text) {
    TextField typed = new TextField(text);
    typed.getStyleClass().add("grid-field");
    typed.setAccessibleText(getAccessibleText());
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    typed.focusedProperty().subscribe((before, now) -> {
      if (before && !now && isEditing()) {
        take(typed, false);
      }
    });
    field = Optional.of(typed);
    setText(null);
    setGraphic(typed);
    typed.requestFocus();
    typed.selectAll();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      grid.refuse("");
      cancelEdit();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
      field.ifPresent(typed -> take(typed, true));
      event.consume();
    }
  }

  /// Hands over what was typed. Where it is refused the field stays, or, where the user went
  /// elsewhere, the figure comes back; the reason is said either way.
  private void take(TextField typed, boolean stay) {
    String text = typed.getText();
    if (getItem() != null && getItem().typed().filter(text::equals).isPresent()) {
      grid.refuse("");
      cancelEdit();
      return;
    }
    int row = getIndex();
    if (!stay) {
      cancelEdit();
      grid.type(row, column, text);
      return;
    }
    Optional<String> refused = grid.type(row, column, text);
    if (refused.isEmpty()) {
      cancelEdit();
    } else {
      say(refused.get());
    }
  }

  private void say(String words) {
    var place = localToScreen(getWidth(), 0);
    if (place != null) {
      reason.setText(words);
      reason.show(this, place.getX() + 4, place.getY());
    }
  }

  private void clicked(MouseEvent event) {
    boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
        && !event.isShiftDown() && !event.isShortcutDown();
    if (plain && getItem() != null && getItem().typed().isEmpty() && !getItem().shown().isEmpty()) {
      grid.explain(getIndex(), column);
    }
  }
}
