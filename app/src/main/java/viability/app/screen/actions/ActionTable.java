package viability.app.screen.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import viability.app.look.Format;
import viability.app.screen.part.MoneyText;
import viability.model.action.Action;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// The actions, each cell typed in place: Enter or a double click begins, Enter ends, Escape drops.
final class ActionTable extends TableView<ActionRow> {

  private final ActionsModel model;

  ActionTable(ActionsModel model) {
    this.model = model;
    setId("actions");
    setEditable(true);
    getStyleClass().add("dense");
    setAccessibleText("Action plan");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    Label empty = new Label("No actions yet. Type the first one above: what will be done, how much "
        + "it saves or earns in a full year, and from when.");
    empty.setWrapText(true);
    empty.setMaxWidth(420);
    setPlaceholder(empty);
    getColumns()
        .setAll(List.of(ticks(), text("What", 250, Action::words, ActionRow::words), schools(),
            lines(), amounts(), starts(), text("Owner", 110, Action::owner, ActionRow::owner),
            text("Evidence", 70, Action::evidence, ActionRow::evidence), statuses()));
    getColumns().forEach(column -> column.setSortable(false));
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE && getEditingCell() == null) {
        removeChosen();
      }
    });
    model.rows().subscribe(rows -> getItems().setAll(rows));
  }

  /// Takes the chosen row off the plan.
  void removeChosen() {
    java.util.Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(model::remove);
  }

  private TableColumn<ActionRow, Boolean> ticks() {
    TableColumn<ActionRow, Boolean> column = new TableColumn<>("Count");
    column.setMinWidth(58);
    column.setMaxWidth(58);
    column.setCellValueFactory(row -> {
      SimpleBooleanProperty ticked = new SimpleBooleanProperty(row.getValue().action().ticked());
      ticked.subscribe((before, now) -> model.tick(row.getValue(), now));
      return ticked;
    });
    column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
    return column;
  }

  private TableColumn<ActionRow, String> text(String name, double width,
      Function<Action, String> value, BiFunction<ActionRow, String, Action> edit) {
    TableColumn<ActionRow, String> column = column(name, width, value, edit);
    column.setCellFactory(TextFieldTableCell.forTableColumn());
    return column;
  }

  private TableColumn<ActionRow, SchoolId> schools() {
    TableColumn<ActionRow, SchoolId> column = column("School", 84, Action::school,
        ActionRow::school);
    column.setCellFactory(ComboBoxTableCell.forTableColumn(Words.of(model::name),
        javafx.collections.FXCollections.observableArrayList(model.schools())));
    return column;
  }

  private TableColumn<ActionRow, FinanceCode> lines() {
    TableColumn<ActionRow, FinanceCode> column = column("Line", 130, Action::line, ActionRow::line);
    column.setCellFactory(ComboBoxTableCell.forTableColumn(Words.of(ActionForm::line),
        ActionForm.LINES.toArray(FinanceCode[]::new)));
    return column;
  }

  private TableColumn<ActionRow, String> amounts() {
    TableColumn<ActionRow, String> column = text("A year", 84,
        action -> Format.pounds(action.yearly()), (row, typed) -> MoneyText.read(typed)
            .map((Money money) -> row.yearly(money)).orElse(row.action()));
    column.getStyleClass().add("number");
    return column;
  }

  private TableColumn<ActionRow, LocalDate> starts() {
    TableColumn<ActionRow, LocalDate> column = column("From", 92, Action::from, ActionRow::from);
    column.setCellFactory(ComboBoxTableCell.forTableColumn(Words.of(Format::month),
        model.starts().toArray(LocalDate[]::new)));
    return column;
  }

  private TableColumn<ActionRow, Action.Status> statuses() {
    TableColumn<ActionRow, Action.Status> column = column("Status", 66, Action::status,
        ActionRow::status);
    column.setCellFactory(ComboBoxTableCell.forTableColumn(Words.of(Action.Status::words),
        Stream.of(Action.Status.values()).toArray(Action.Status[]::new)));
    return column;
  }

  private <T> TableColumn<ActionRow, T> column(String name, double width, Function<Action, T> value,
      BiFunction<ActionRow, T, Action> edit) {
    TableColumn<ActionRow, T> column = new TableColumn<>(name);
    column.setPrefWidth(width);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue().action())));
    column.setOnEditCommit(event -> model.replace(event.getRowValue(),
        edit.apply(event.getRowValue(), event.getNewValue())));
    return column;
  }
}
