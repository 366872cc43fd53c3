package viability.app.screen.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.look.Icon;
import viability.app.screen.part.MoneyText;
import viability.model.plan.Plan;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// A new action: what, for which school and line, how much, from when, and whose it is.
final class ActionForm extends VBox {

  /// The lines an action can move: all income and spending.
  static final List<FinanceCode> LINES = Stream.of(FinanceCode.values())
      .filter(code -> code.isIncome() || code.isSpending()).toList();

  private final ActionsModel model;
  private final TextField words = new TextField();
  private final TextField amount = new TextField();
  private final TextField owner = new TextField();
  private final ComboBox<SchoolId> school;
  private final ComboBox<FinanceCode> line = picker("Line", ActionForm::line, 290);
  private final ComboBox<LocalDate> from = picker("From", date -> "from " + Format.month(date),
      150);
  private final Label error = new Label();

  ActionForm(ActionsModel model) {
    super(4);
    this.model = model;
    school = picker("School", model::name, 130);
    field(words, "words", "What will be done", "What will be done", 26);
    field(amount, "amount", "\u00a3 a year", "Pounds saved or earned in a full year", 7);
    field(owner, "owner", "Whose action", "Who will see it done", 13);
    line.getItems().setAll(LINES);
    line.setValue(FinanceCode.E03);
    error.getStyleClass().addAll("note", "below-zero");
    error.managedProperty().bind(error.textProperty().isNotEmpty());
    Button add = new Button("Add", Icon.ADD.node());
    add.setId("action-add");
    add.getStyleClass().add("accent");
    add.setOnAction(event -> add());
    List.of(words, amount, owner).forEach(field -> field.setOnAction(event -> add()));
    FlowPane row = new FlowPane(8, 8, words, school, line, amount, from, owner, add);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(row, error);
    model.plan().subscribe(plan -> plan.ifPresent(this::fill));
  }

  /// A line in words, with its code.
  static String line(FinanceCode code) {
    return code.code() + " " + code.title();
  }

  private void fill(Plan plan) {
    if (!school.getItems().equals(model.schools())) {
      school.getItems().setAll(model.schools());
    }
    if (!from.getItems().equals(model.starts())) {
      from.getItems().setAll(model.starts());
      from.getItems().stream().filter(date -> date.getMonthValue() == 9).findFirst()
          .ifPresent(from::setValue);
    }
    model.school().ifPresent(school::setValue);
  }

  private void add() {
    Optional<Money> money = MoneyText.read(amount.getText());
    String what = words.getText().strip();
    if (what.isEmpty() || money.isEmpty()) {
      error.setText(what.isEmpty()
          ? "Say what will be done."
          : "Type what it saves or earns in a full year, such as 25,000.");
      Node first = what.isEmpty() ? words : amount;
      first.requestFocus();
      return;
    }
    model.add(what, school.getValue(), line.getValue(), money.get(), from.getValue(),
        owner.getText().strip());
    error.setText("");
    List.of(words, amount, owner).forEach(TextField::clear);
    words.requestFocus();
  }

  private static void field(TextField field, String id, String prompt, String spoken, int columns) {
    field.setId("action-" + id);
    field.setPromptText(prompt);
    field.setAccessibleText(spoken);
    field.setPrefColumnCount(columns);
  }

  private static <T> ComboBox<T> picker(String name, Function<T, String> words, double width) {
    ComboBox<T> picker = new ComboBox<>();
    picker.setConverter(Words.of(words));
    picker.setAccessibleText(name);
    picker.setPrefWidth(width);
    return picker;
  }
}
