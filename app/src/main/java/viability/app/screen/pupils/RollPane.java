package viability.app.screen.pupils;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.Grid;
import viability.app.screen.part.GridFiles;
import viability.app.screen.part.ResetLink;

/// The roll as a table, with what its marks mean, and the intakes typed in it.
final class RollPane extends VBox {

  private final PupilsViewModel model;
  private final Grid grid;
  private final Label legend = new Label();
  private final FlowPane resets = new FlowPane(16, 0);

  RollPane(PupilsViewModel model, Bench bench) {
    super(4);
    this.model = model;
    this.grid = new Grid("Pupils by year group and year", bench.look(), 142, 42);
    grid.setId("roll-grid");
    grid.setOnTyped((row, column, text) -> model.type(column, text));
    grid.setOnExplain((row, column) -> model.reason(row, column).ifPresent(bench.explain()::show));
    legend.getStyleClass().add("note");
    legend.setWrapText(true);
    HBox.setHgrow(legend, Priority.ALWAYS);
    legend.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(grid, new HBox(8, legend,
        new GridFiles(bench.asks()).save(() -> grid.data().table("Pupils"), "pupils")), resets);
  }

  void show(PupilsShown shown) {
    grid.show(shown.grid().data());
    grid.fitRows();
    legend.setText("Deeper blue: more pupils. Right of the line: projected."
        + (shown.grid().columns().stream().anyMatch(RollColumn::january)
            ? " Jan: counted in January, standing in for the October before."
            : "")
        + (shown.grid().columns().stream().allMatch(RollColumn::isKnown)
            ? ""
            : " \u2013: no roll for the year, so it is left out.")
        + (shown.grid().typing()
            ? " The dotted figures can be typed over; * marks those you typed."
            : " Choose one school to type its intakes."));
    resets.getChildren().setAll(shown.resets().stream().map(this::reset).toList());
  }

  private ResetLink reset(PupilsShown.Reset reset) {
    return new ResetLink(reset.words(), "Reset the intake of October " + reset.year().start(),
        () -> model.reset(reset.year()));
  }
}
