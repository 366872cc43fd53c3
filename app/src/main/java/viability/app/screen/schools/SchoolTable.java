package viability.app.screen.schools;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import viability.app.screen.part.TextCell;

/// The schools as a table, one line each; choosing a line chooses the school.
final class SchoolTable extends TableView<SchoolRow> {

  private final SchoolsModel model;
  private boolean showing;

  SchoolTable(SchoolsModel model) {
    this.model = model;
    setId("schools");
    getStyleClass().add("dense");
    setAccessibleText("Schools");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    getColumns().setAll(List.of(column("School", 190, false, SchoolRow::name),
        column("Phase", 80, false, SchoolRow::phase),
        column("Roll", 56, true, SchoolRow::rollWords),
        column("Admits", 60, true, SchoolRow::panWords),
        column("Places", 60, true, SchoolRow::capacityWords),
        column("Faith", 110, false, row -> row.school().details().faith()),
        column("Governance", 130, false, row -> row.school().details().type()),
        column("Reserve", 86, true, SchoolRow::reserveWords),
        column("Head leaves", 116, false, SchoolRow::headLeaves), column("To check", 66, true,
            row -> row.findings().isEmpty() ? "" : String.valueOf(row.findings().size()))));
    getSelectionModel().selectedItemProperty().subscribe(row -> {
      if (row != null && !showing) {
        model.choose(row.school().id());
      }
    });
    model.rows().subscribe(_ -> show());
    model.choice().subscribe(_ -> show());
  }

  private void show() {
    showing = true;
    if (!getItems().equals(model.rows().getValue())) {
      getItems().setAll(model.rows().getValue());
    }
    model.chosen().ifPresent(getSelectionModel()::select);
    showing = false;
  }

  private static TableColumn<SchoolRow, String> column(String name, double width, boolean number,
      Function<SchoolRow, String> words) {
    TableColumn<SchoolRow, String> column = new TableColumn<>(name);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setCellFactory(_ -> new TextCell<>(number));
    if (number) {
      column.getStyleClass().add("number");
    }
    return column;
  }
}
