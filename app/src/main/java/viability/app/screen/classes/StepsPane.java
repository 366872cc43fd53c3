package viability.app.screen.classes;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.screen.Bench;
import viability.app.screen.part.ChoiceWords;
import viability.app.screen.part.FigureLabel;
import viability.app.screen.part.Grid;
import viability.app.screen.part.GridFiles;
import viability.model.trace.Working;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// How far each year group is from a class fewer or more in a school year that can be chosen, and
/// what a class costs.
final class StepsPane extends VBox {

  private final ClassesViewModel model;
  private final Bench bench;
  private final ComboBox<SchoolYear> year = new ComboBox<>();
  private final FlowPane costs = new FlowPane(16, 4);
  private final Label note = new Label();
  private final Grid grid;
  private boolean filling;

  StepsPane(ClassesViewModel model, Bench bench) {
    super(8);
    this.model = model;
    this.bench = bench;
    grid = new Grid("Pupils to the next class", bench.look(), 142, 150);
    grid.setId("steps-grid");
    grid.setMaxWidth(USE_PREF_SIZE);
    grid.setOnExplain(
        (row, column) -> model.stepReason(row, column).ifPresent(bench.explain()::show));
    Label from = new Label("School year");
    from.setLabelFor(year);
    year.setId("steps-year");
    year.setAccessibleText("School year of the steps");
    year.setConverter(new ChoiceWords<>(Format::year));
    year.valueProperty().subscribe((before, now) -> {
      if (!filling && now != null) {
        model.stepYear().set(java.util.Optional.of(now));
      }
    });
    note.getStyleClass().add("note");
    note.setWrapText(true);
    HBox head = new HBox(8, from, year,
        new GridFiles(bench.asks()).save(() -> grid.data().table("Steps"), "class-steps"));
    head.setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(8, 0, 0, 0));
    getChildren().setAll(head, costs, grid, note);
    model.stepYear().subscribe(_ -> show());
  }

  /// Shows the steps as they stand.
  void show() {
    model.shown().get().ifPresent(shown -> model.steps().ifPresent(steps -> {
      filling = true;
      year.getItems().setAll(shown.columns().stream().map(ClassColumn::year).toList());
      year.setValue(steps.column().year());
      filling = false;
      grid.show(steps.data());
      grid.fitRows();
      note.setText(steps.note());
      costs.getChildren().setAll(costs(steps));
    }));
  }

  private List<Node> costs(StepsGrid steps) {
    List<Working> all = model.costs();
    return java.util.stream.IntStream.range(0, all.size()).mapToObj(i -> {
      Working cost = all.get(i);
      String figure = Format.money(Pence.money(cost.value()));
      FigureLabel label = new FigureLabel(bench.explain());
      String words = (all.size() > 1 ? steps.scope().names().get(i) + ": a" : "A")
          + " class fewer saves, and a class more costs, " + figure + " a year.";
      label.show(words, words, () -> java.util.Optional.of(cost));
      return (Node) label;
    }).toList();
  }
}
