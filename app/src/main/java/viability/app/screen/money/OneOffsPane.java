package viability.app.screen.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.look.Format;
import viability.app.look.Icon;
import viability.app.screen.part.ChoiceWords;
import viability.model.projection.basis.OneOffChange;
import viability.model.school.FinanceCode;

/// The one-off changes of the chosen school: a list to change and take from, and a row to add one.
final class OneOffsPane extends VBox {

  private static final String WORDS = "Single amounts in the year their date falls in, such as a boiler or a legacy,"
      + " whatever arrangement is chosen. A plus sum raises its line, a minus sum lowers it.";

  private final OneOffsModel model;
  private final GridPane list = new GridPane(8, 4);
  private final TextField words = field("one-off-words", "What it is", 22);
  private final TextField date = field("one-off-date", "When, such as 1 May 2028", 16);
  private final TextField amount = field("one-off-amount", "Pounds, such as 42,000", 14);
  private final ComboBox<FinanceCode> line = new ComboBox<>();
  private final Button add = new Button("Add", Icon.ADD.node());
  private final Label error = new Label();
  private Optional<OneOffChange> edited = Optional.empty();

  OneOffsPane(Desk desk) {
    super(8);
    model = new OneOffsModel(desk);
    Label intro = new Label(WORDS);
    intro.setWrapText(true);
    intro.setMinHeight(USE_PREF_SIZE);
    line.setId("one-off-line");
    line.setAccessibleText("Line");
    line.setConverter(new ChoiceWords<>(code -> code.code() + " " + code.title()));
    line.getItems().setAll(Stream.of(FinanceCode.values())
        .filter(code -> code.isIncome() || code.isSpending()).toList());
    line.setValue(FinanceCode.E12);
    line.setPrefWidth(270);
    add.setId("one-off-add");
    add.setOnAction(event -> put());
    list.setId("one-off-list");
    error.setId("one-off-error");
    error.getStyleClass().addAll("note", "below-zero");
    error.setWrapText(true);
    setPadding(new Insets(8, 0, 0, 0));
    getChildren().setAll(intro, list, new FlowPane(8, 8, words, line, date, amount, add), error);
    desk.plan().subscribe(this::refresh);
    desk.school().subscribe(this::refresh);
    refresh();
  }

  private void refresh() {
    list.getChildren().clear();
    List<OneOffChange> changes = model.all();
    if (edited.filter(change -> !changes.contains(change)).isPresent()) {
      clear();
    }
    for (int i = 0; i < changes.size(); i++) {
      OneOffChange change = changes.get(i);
      Button edit = button("Change", change);
      edit.setOnAction(event -> edit(change));
      Button remove = button("Remove", change);
      remove.setOnAction(event -> model.remove(change));
      list.addRow(i, new Label(change.words()),
          new Label(change.code().code() + " " + change.code().title()),
          new Label(Format.day(change.date())), new Label(Format.pounds(change.amount())), edit,
          remove);
    }
  }

  private void put() {
    OneOffsModel.Typed typed = new OneOffsModel.Typed(words.getText(), line.getValue(),
        date.getText(), amount.getText());
    Optional<String> refused = edited.map(change -> model.replace(change, typed))
        .orElseGet(() -> model.add(typed));
    error.setText(refused.orElse(""));
    if (refused.isEmpty()) {
      clear();
    }
  }

  private void edit(OneOffChange change) {
    edited = Optional.of(change);
    words.setText(change.words());
    line.setValue(change.code());
    date.setText(Format.day(change.date()));
    amount.setText(change.amount().toString());
    add.setText("Put right");
    words.requestFocus();
  }

  private void clear() {
    edited = Optional.empty();
    List.of(words, date, amount).forEach(TextField::clear);
    add.setText("Add");
  }

  private static Button button(String what, OneOffChange change) {
    Button button = new Button(what);
    button.setAccessibleText(what + ": " + change.words());
    return button;
  }

  private static TextField field(String id, String prompt, int columns) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setPrefColumnCount(columns);
    return field;
  }
}
