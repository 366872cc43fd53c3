package viability.app.screen.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.look.Look;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;

/// A table of figures by year: moved through with the arrow keys, copied with Ctrl+C, explained
/// with F1, and typed in where a cell allows.
///
/// A [TableView] rather than ControlsFX's spreadsheet: it follows the theme and the text size, and
/// screen readers know it. The column of names stays in view when the rest is moved sideways.
public final class Grid extends VBox {

  /// Takes what was typed in a cell; the answer says why it was refused.
  @FunctionalInterface
  public interface Typing {

    Optional<String> typed(int row, int column, String text);
  }

  private static final double ROW = 22;

  private final TableView<Row> table = new TableView<>();
  private final Label refusal = new Label();
  private final ObservableValue<Look> look;
  private final double nameWidth;
  private final double cellWidth;
  private boolean fitted;
  private GridData shown = GridData.EMPTY;
  private Typing typing = (row, column, text) -> Optional.empty();
  private BiConsumer<Integer, Integer> explain = (row, column) -> {
  };

  /// Widths are of ordinary text, in pixels; they grow with the text.
  public Grid(String name, ObservableValue<Look> look, double nameWidth, double cellWidth) {
    this.look = look;
    this.nameWidth = nameWidth;
    this.cellWidth = cellWidth;
    getStyleClass().add("grid-part");
    getStylesheets()
        .add(Objects.requireNonNull(Grid.class.getResource("grid.css")).toExternalForm());
    table.setAccessibleText(name);
    table.getStyleClass().addAll("dense", "grid");
    table.setEditable(true);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setPlaceholder(new Label("No figures."));
    new GridKeys(this).install();
    refusal.getStyleClass().add("refusal");
    refusal.setWrapText(true);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(table, refusal);
    refuse("");
    look.subscribe(now -> {
      resize();
      if (fitted) {
        fitRows();
      }
    });
  }

  /// Shows figures; what is selected stays selected.
  public void show(GridData data) {
    boolean sameColumns = data.columns().equals(shown.columns());
    boolean sameRows = data.rows().size() == shown.rows().size();
    TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
    int row = focus == null ? -1 : focus.getRow();
    int column = focus == null ? -1 : focus.getColumn();
    shown = data;
    if (!sameColumns) {
      table.getColumns().setAll(columns());
      resize();
    }
    table.getItems().setAll(data.rows());
    if (sameColumns && sameRows && row >= 0 && column >= 0) {
      table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(column));
    }
  }

  public void setOnTyped(Typing what) {
    typing = what;
  }

  /// What to do when a figure is to be explained, by its row and column.
  public void setOnExplain(BiConsumer<Integer, Integer> what) {
    explain = what;
  }

  /// What is shown, to copy or save.
  public GridData data() {
    return shown;
  }

  /// Makes the table as high as its rows, so that it does not scroll by itself.
  public void fitRows() {
    fitted = true;
    double row = ROW * look.getValue().textScale();
    double headings = shown.columns().stream().anyMatch(c -> c.heading().contains("\n"))
        ? 1.65
        : 1.2;
    double groups = shown.columns().stream().anyMatch(c -> !c.group().isEmpty()) ? 0.95 : 0;
    table.setFixedCellSize(row);
    table.setPrefHeight(row * (shown.rows().size() + headings + groups) + 8);
    table.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(table, Priority.NEVER);
  }

  GridData shown() {
    return shown;
  }

  TableView<Row> table() {
    return table;
  }

  /// Where a table position is among the figures: -1 for the column of names.
  static int column(TablePosition<?, ?> position) {
    return position.getColumn() - 1;
  }

  void explain(int row, int column) {
    if (row >= 0 && column >= 0) {
      explain.accept(row, column);
    }
  }

  Optional<String> type(int row, int column, String text) {
    Optional<String> refused = typing.typed(row, column, text);
    refuse(refused.orElse(""));
    return refused;
  }

  void refuse(String words) {
    refusal.setText(words);
    refusal.setVisible(!words.isEmpty());
    refusal.setManaged(!words.isEmpty());
  }

  private List<TableColumn<Row, ?>> columns() {
    List<TableColumn<Row, ?>> columns = new ArrayList<>();
    columns.add(names());
    String group = "";
    for (int i = 0; i < shown.columns().size(); i++) {
      GridData.Column column = shown.columns().get(i);
      TableColumn<Row, Cell> figures = figures(column, i);
      if (column.group().isEmpty()) {
        columns.add(figures);
      } else if (column.group().equals(group)) {
        columns.getLast().getColumns().add(figures);
      } else {
        TableColumn<Row, Cell> parent = new TableColumn<>(column.group());
        parent.getStyleClass().add("grid-group");
        parent.setSortable(false);
        parent.setReorderable(false);
        parent.getColumns().add(figures);
        columns.add(parent);
      }
      group = column.group();
    }
    return columns;
  }

  private TableColumn<Row, String> names() {
    TableColumn<Row, String> column = new TableColumn<>("");
    column.getStyleClass().add("grid-names");
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
    column.setCellFactory(made -> new GridNameCell(table));
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(false);
    return column;
  }

  private TableColumn<Row, Cell> figures(GridData.Column heading, int index) {
    TableColumn<Row, Cell> column = new TableColumn<>(heading.heading());
    column
        .setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
    column.setCellFactory(made -> new GridCell(this, index));
    column.getStyleClass().add("number");
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private void resize() {
    double scale = look.getValue().textScale();
    List<TableColumn<Row, ?>> leaves = table.getVisibleLeafColumns();
    for (int i = 0; i < leaves.size(); i++) {
      leaves.get(i).setPrefWidth((i == 0 ? nameWidth : cellWidth) * scale);
    }
  }
}
