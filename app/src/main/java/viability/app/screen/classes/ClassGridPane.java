package viability.app.screen.classes;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.screen.Bench;
import viability.app.screen.part.Grid;
import viability.app.screen.part.GridFiles;
import viability.app.screen.part.ResetLink;

/// Pupils and classes as a table, with what its marks mean, and the classes typed in it.
final class ClassGridPane extends VBox {

  private final ClassesViewModel model;
  private final Grid grid;
  private final Label legend = new Label();
  private final FlowPane resets = new FlowPane(16, 0);

  ClassGridPane(ClassesViewModel model, Bench bench) {
    super(4);
    this.model = model;
    this.grid = new Grid("Pupils and classes by year group and school year", bench.look(), 132, 86);
    grid.setId("class-grid");
    grid.setOnTyped((row, column, text) -> model.type(column, text));
    grid.setOnExplain((row, column) -> model.reason(row, column).ifPresent(bench.explain()::show));
    legend.getStyleClass().add("note");
    legend.setWrapText(true);
    legend.setMinHeight(USE_PREF_SIZE);
    legend.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(legend, Priority.ALWAYS);
    getChildren().setAll(grid,
        new HBox(8, legend,
            new GridFiles(bench.asks()).save(() -> grid.data().table("Classes"), "classes")),
        resets);
  }

  void show(ClassesShown shown) {
    grid.show(shown.grid().data());
    grid.fitRows();
    legend.setText("24 \u00b7 1: 24 pupils in 1 class of their own. Right of the line: projected."
        + typing(shown));
    resets.getChildren().setAll(shown.resets().stream()
        .map(reset -> new ResetLink(reset.words(),
            "Reset the classes of " + Format.year(reset.year()), () -> model.reset(reset.year())))
        .toList());
  }

  private static String typing(ClassesShown shown) {
    if (shown.grid().typing()) {
      return " The dotted figures can be typed over: classes from Reception to Year 6. * marks those"
          + " you typed.";
    }
    return shown.scope().together() ? " Choose one school to type its classes." : "";
  }
}
