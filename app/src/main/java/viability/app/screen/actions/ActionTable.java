package viability.app.screen.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import viability.app.screen.part.DateText;
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
    Label empty = new Label(
        "No actions yet. Type the first one above, or let the program suggest some "
            + "that would balance the budget.");
    empty.setWrapText(true);
    empty.setMaxWidth(420);
    setPlaceholder(empty);
    getColumns().setAll(List.of(ticks(), text("What", 230, Action::words, ActionRow::words),
        schools(), lines(), amounts(), decisions(), starts(), lost(),
        text("Owner", 100, Action::owner, ActionRow::owner), statuses()));
    getColumns().forEach(column -> column.setSortable(false));
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE && getEditingCell() == null) {
        removeChosen();
      }
    });
    model.rows().subscribe(this::show);
  }

  /// The row chosen stays chosen, whatever of it was edited.
  private void show(List<ActionRow> rows) {
    int chosen = getSelectionModel().getSelectedIndex();
    getItems().setAll(rows);
    if (chosen >= 0 && chosen < rows.size()) {
      getSelectionModel().select(chosen);
    }
  }

  /// Takes the chosen row off the plan.
  void removeChosen() {
    Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(model::remove);
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

  private TableColumn<ActionRow, String> decisions() {
    TableColumn<ActionRow, String> column = text("Decide by", 84,
        action -> action.decideBy().map(Format::day).orElse(""),
        (row, typed) -> typed.isBlank()
            ? row.decideBy(Optional.empty())
            : DateText.read(typed).map(day -> row.decideBy(Optional.of(day))).orElse(row.action()));
    return column;
  }

  private TableColumn<ActionRow, String> lost() {
    TableColumn<ActionRow, String> column = new TableColumn<>("Lost");
    column.setPrefWidth(60);
    column.getStyleClass().add("number");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().action().isLate()
        ? Format.pounds(row.getValue().lost(model.years()))
        : "\u2013"));
    column.setEditable(false);
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
