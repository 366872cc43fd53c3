package viability.app.screen.classes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import viability.app.explain.Explain;
import viability.app.look.Look;
import viability.app.screen.part.ChoiceWords;
import viability.model.school.Post;
import viability.model.school.ScalePoint;

/// The posts, each cell typed in place: Enter or a double click begins, Enter ends, Escape drops.
/// F1 says where a post's cost comes from, Delete takes the post off the list.
final class PostTable extends TableView<PostRow> {

  private static final double ROW = 24;
  private static final double LEAST_ROWS = 3;

  private final PostsModel model;
  private final Consumer<String> refuse;
  private final ObservableList<Optional<ScalePoint>> choices = FXCollections.observableArrayList();

  /// `refuse` is told why something typed was not taken, or nothing where it was.
  PostTable(PostsModel model, Explain explain, ObservableValue<Look> look,
      Consumer<String> refuse) {
    this.model = model;
    this.refuse = refuse;
    setId("posts");
    setEditable(true);
    getStyleClass().add("dense");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    Label empty = new Label("No posts yet. Type the headteacher and the business manager first: "
        + "what they cost, and when they leave, decides what sharing a post would save.");
    empty.setWrapText(true);
    empty.setMaxWidth(420);
    setPlaceholder(empty);
    getColumns().setAll(List.of(roles(), text("Full-time", 80, PostRow::fte, model::setFte),
        points(), text("A year", 110, PostRow::cost, model::setCost), vacancies()));
    getColumns().forEach(column -> column.setSortable(false));
    List.of(1, 3).stream().map(getColumns()::get)
        .forEach(column -> column.getStyleClass().add("number"));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, explain));
    model.rows().subscribe(rows -> {
      setAccessibleText("Posts of " + model.school());
      choices.setAll(model.points());
      getItems().setAll(rows);
      fit(look.getValue());
    });
    look.subscribe(this::fit);
  }

  /// As high as its rows, which grow with the text.
  private void fit(Look look) {
    setMinHeight(ROW * look.textScale() * (Math.max(LEAST_ROWS, getItems().size()) + 1.6));
    setPrefHeight(getMinHeight());
  }

  /// Takes the chosen post off the list.
  void removeChosen() {
    Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(model::remove);
  }

  private void key(KeyEvent event, Explain explain) {
    if (getEditingCell() != null) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE) {
      removeChosen();
      event.consume();
    } else if (event.getCode() == KeyCode.F1) {
      Optional.ofNullable(getSelectionModel().getSelectedItem())
          .ifPresent(row -> explain.show(row.why()));
      event.consume();
    }
  }

  private TableColumn<PostRow, Post.Role> roles() {
    TableColumn<PostRow, Post.Role> column = column("Post", 210, row -> row.post().role(),
        model::setRole);
    column.setCellFactory(
        ComboBoxTableCell.forTableColumn(new ChoiceWords<>(Post.Role::words), Post.Role.values()));
    return column;
  }

  private TableColumn<PostRow, Optional<ScalePoint>> points() {
    TableColumn<PostRow, Optional<ScalePoint>> column = column("Pay point", 110,
        row -> row.post().point(), model::setPoint);
    column
        .setCellFactory(ComboBoxTableCell.forTableColumn(new ChoiceWords<>(model::words), choices));
    return column;
  }

  private TableColumn<PostRow, String> vacancies() {
    return text("Falls vacant", 160, PostRow::vacant, model::setVacant);
  }

  private TableColumn<PostRow, String> text(String name, double width,
      Function<PostRow, String> value, BiFunction<PostRow, String, Optional<String>> edit) {
    TableColumn<PostRow, String> column = column(name, width, value, edit);
    column.setCellFactory(TextFieldTableCell.forTableColumn());
    return column;
  }

  private <T> TableColumn<PostRow, T> column(String name, double width, Function<PostRow, T> value,
      BiFunction<PostRow, T, Optional<String>> edit) {
    TableColumn<PostRow, T> column = new TableColumn<>(name);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setOnEditCommit(event -> {
      refuse.accept(edit.apply(event.getRowValue(), event.getNewValue()).orElse(""));
      refresh();
    });
    return column;
  }
}
