package viability.app.screen.money;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.Grid;
import viability.app.screen.part.GridFiles;
import viability.model.school.School;
import viability.model.units.FundingYear;

/// The funding statement of the chosen school, for a year that can be chosen.
final class StatementPane extends VBox {

  private final MoneyViewModel model;
  private final Bench bench;
  private final Label title = new Label();
  private final Label words = new Label();
  private final ComboBox<FundingYear> year = new ComboBox<>();
  private final Grid grid;
  private boolean filling;

  StatementPane(MoneyViewModel model, Bench bench) {
    super(8);
    this.model = model;
    this.bench = bench;
    grid = new Grid("Funding statement", bench.look(), 290, 135);
    grid.setId("statement-grid");
    year.setId("statement-year");
    year.setAccessibleText("Funding year of the statement");
    year.valueProperty().subscribe((before, now) -> {
      if (!filling && now != null) {
        model.statementYear().set(year.getItems().indexOf(now));
      }
    });
    title.getStyleClass().add("section-title");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox head = new HBox(8, title, year,
        new GridFiles(bench.asks()).save(() -> grid.data().table("Funding statement"), "funding"));
    setPadding(new javafx.geometry.Insets(8, 0, 0, 0));
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().setAll(head, words, grid);
    model.shown().subscribe(this::refresh);
    model.statementYear().subscribe(this::refresh);
    refresh();
  }

  private void refresh() {
    filling = true;
    year.getItems().setAll(model.statementYears());
    if (!year.getItems().isEmpty()) {
      year.getSelectionModel()
          .select(Math.clamp(model.statementYear().get(), 0, year.getItems().size() - 1));
    }
    filling = false;
    title.setText("Budget share of " + bench.desk().plan().get()
        .flatMap(plan -> bench.desk().school().get().flatMap(plan::school)).map(School::name)
        .orElse("no school"));
    var statement = model.statement().map(StatementGrid::new);
    statement.ifPresent(shown -> {
      words.setText(shown.words());
      grid.show(shown.data());
      grid.fitRows();
    });
    grid.setVisible(statement.isPresent());
    if (statement.isEmpty()) {
      words.setText("The school has no full year of figures to start from.");
    }
  }
}
