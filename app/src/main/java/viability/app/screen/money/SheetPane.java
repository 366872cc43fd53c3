package viability.app.screen.money;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.Grid;
import viability.app.screen.part.GridFiles;

/// The lines as a sheet, with what its marks mean.
final class SheetPane extends VBox {

  private final Grid grid;
  private final Label legend = new Label();

  SheetPane(MoneyViewModel model, Bench bench) {
    super(4);
    grid = new Grid("Income and spending line by line, in whole pounds", bench.look(), 212, 80);
    grid.setId("money-grid");
    grid.setOnTyped((row, column, text) -> model.type(row, text));
    grid.setOnExplain((row, column) -> model.reason(row, column).ifPresent(bench.explain()::show));
    legend.getStyleClass().add("note");
    legend.setWrapText(true);
    legend.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(legend, Priority.ALWAYS);
    VBox.setVgrow(grid, Priority.ALWAYS);
    CheckBox empties = new CheckBox("Empty lines too");
    empties.setId("empty-lines");
    empties.setMinWidth(USE_PREF_SIZE);
    empties.selectedProperty().bindBidirectional(model.empties());
    getChildren().setAll(grid, new HBox(8, legend, empties,
        new GridFiles(bench.asks()).save(() -> grid.data().table("Whole pounds"), "money")));
  }

  void show(MoneyShown shown) {
    grid.show(shown.grid().data());
    legend.setText("Whole pounds. F1 or Enter says how a figure was worked out; Ctrl+C copies. "
        + (shown.grid().typing()
            ? "Base-year figures can be typed over; * marks those you typed."
            : "Choose one school to type over its base-year figures."));
  }
}
