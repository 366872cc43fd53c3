package viability.app.screen.part;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import viability.app.screen.part.GridData.Row;

/// The name of a row, which stays in view when the figures are moved sideways.
final class GridNameCell extends TableCell<Row, String> {

  private String style = "";

  private final TableView<Row> table;

  GridNameCell(TableView<Row> table) {
    this.table = table;
    getStyleClass().add("grid-name");
    freeze(this);
  }

  /// Moves a node along with the figures' scroll bar, over them, so that it seems to stand still.
  private void freeze(Node node) {
    if (!node.translateXProperty().isBound()) {
      table.lookupAll(".scroll-bar").stream().filter(
          found -> found instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL)
          .findFirst().ifPresent(bar -> {
            node.setViewOrder(-1);
            node.translateXProperty().bind(((ScrollBar) bar).valueProperty());
          });
    }
  }

  @Override
  protected void updateItem(String name, boolean empty) {
    super.updateItem(name, empty);
    setText(empty ? "" : name);
    setTooltip(empty || name.isEmpty() ? null : new Tooltip(name));
    freeze(this);
    Optional.ofNullable(table.lookup(".column-header.grid-names")).ifPresent(this::freeze);
    getStyleClass().remove(style);
    Row row = getTableRow() == null ? null : getTableRow().getItem();
    style = row == null ? "" : row.style();
    if (!style.isEmpty()) {
      getStyleClass().add(style);
    }
  }
}
