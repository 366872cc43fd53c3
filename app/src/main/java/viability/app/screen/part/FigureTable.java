package viability.app.screen.part;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import viability.app.chart.Table;
import viability.app.look.Format;

/// A chart's table twin: names to the left, figures to the right, those below zero in colour too.
final class FigureTable extends TableView<Table.Row> {
  private static final double NAME_WIDTH = 180;
  private static final double FIGURE_WIDTH = 92;

  FigureTable() {
    getStyleClass().addAll("dense", "figure-table");
    setPlaceholder(new javafx.scene.control.Label("No figures."));
  }

  /// Shows a table; its columns are kept where they have the same names.
  void show(Table table) {
    setAccessibleText(table.caption());
    if (!getColumns().stream().map(TableColumn::getText).toList().equals(table.headings())) {
      getColumns().clear();
      for (int i = 0; i < table.headings().size(); i++) {
        getColumns().add(i == 0 ? names(table.headings().get(0)) : figures(table, i));
      }
    }
    getItems().setAll(table.rows());
  }

  private static TableColumn<Table.Row, String> names(String heading) {
    var column = new TableColumn<Table.Row, String>(heading);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
    column.setPrefWidth(NAME_WIDTH);
    column.setSortable(false);
    return column;
  }

  private static TableColumn<Table.Row, String> figures(Table table, int place) {
    var column = new TableColumn<Table.Row, String>(table.headings().get(place));
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(row.getValue().cells().get(place - 1).shown()));
    column.setCellFactory(_ -> new FigureCell());
    column.getStyleClass().add("number");
    column.setPrefWidth(FIGURE_WIDTH);
    column.setSortable(false);
    return column;
  }

  private static final class FigureCell extends TableCell<Table.Row, String> {
    FigureCell() {
      getStyleClass().add("number");
    }

    @Override
    protected void updateItem(String figure, boolean empty) {
      super.updateItem(figure, empty);
      setText(empty ? "" : figure);
      getStyleClass().remove("below-zero");
      if (!empty && figure.startsWith(Format.MINUS)) {
        getStyleClass().add("below-zero");
      }
    }
  }
}
