package viability.app.screen.risk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.Grid;

/// Shows one future: a bad, a middling or a good one, or any by its number, year by year.
final class OnePane extends VBox {

  private static final int DIGITS = 6;

  private final RiskViewModel model;
  private final TextField number = new TextField();
  private final Label words = new Label();
  private final Grid years;

  OnePane(RiskViewModel model, Bench bench) {
    super(8);
    this.model = model;
    years = new Grid("One future by year", bench.look(), 170, 92);
    years.setId("one-future");
    words.setId("one-future-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    number.setPrefColumnCount(DIGITS);
    number.setId("one-future-number");
    number.setOnAction(event -> typed());
    Label label = new Label("Future number");
    label.setLabelFor(number);
    HBox typing = new HBox(8, label, number);
    typing.setAlignment(Pos.CENTER_LEFT);
    FlowPane choices = new FlowPane(8, 8, choice("A bad one (1 in 10)", 10),
        choice("A middling one", 50), choice("A good one (1 in 10)", 90), typing);
    choices.setMinHeight(USE_PREF_SIZE);
    Label note = new Label("To the pound. Each year's reserve is the one before and the year's"
        + " in-year balance. Bad and good go by the measure and year chosen above.");
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(choices, words, years, note);
    model.one().subscribe(found -> found.ifPresent(this::show));
  }

  private void show(OneFuture now) {
    number.setText(Integer.toString(now.number()));
    words.setText(now.words());
    years.show(now.table());
    years.fitRows();
  }

  private void typed() {
    String digits = number.getText().replaceAll("\\D", "");
    if (!digits.isEmpty() && digits.length() <= DIGITS) {
      model.pick(Integer.parseInt(digits));
    } else {
      model.one().get().ifPresent(this::show);
    }
  }

  private Button choice(String words, int percent) {
    Button button = new Button(words);
    button.setId("future-" + percent);
    button.setOnAction(event -> model.rank(percent));
    return button;
  }
}
