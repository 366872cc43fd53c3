package viability.app.screen.outlook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.explain.Explain;
import viability.app.look.Icon;
import viability.app.screen.part.FigureLabel;
import viability.model.trace.Source;
import viability.model.viability.budget.BudgetTest;

/// The budget tests, a line each: whether it is met, what is asked, the answer, and who asks. Enter
/// on an answer says how its figure came about.
final class TestsPane extends VBox {

  private final Explain explain;

  TestsPane(Explain explain) {
    super(12);
    this.explain = explain;
    setId("budget-tests");
  }

  void show(List<BudgetTest> tests) {
    getChildren().setAll(tests.stream().map(this::row).toList());
  }

  private HBox row(BudgetTest test) {
    Label outcome = new Label(test.outcome().word());
    outcome.getStyleClass().addAll("strong", "rating", style(test.outcome()));
    outcome.setGraphic(icon(test.outcome()).node());
    outcome.setMinWidth(USE_PREF_SIZE);
    outcome.setPrefWidth(100);
    Label asks = wrapped(test.asks(), "strong");
    FigureLabel answer = new FigureLabel(explain);
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    answer.show(test.words(), test.asks() + ": " + test.outcome().word() + ". " + test.words(),
        test::figure);
    answer.setFocusTraversable(test.figure().isPresent());
    VBox text = new VBox(2, asks, answer);
    Optional<Source> source = test.source();
    source.ifPresent(by -> text.getChildren().add(wrapped("Asked by: " + by.words(), "note")));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(8, outcome, text);
    row.getStyleClass().add("finding");
    return row;
  }

  private static Icon icon(BudgetTest.Outcome outcome) {
    return switch (outcome) {
      case MET -> Icon.MET;
      case NOT_MET -> Icon.STOP;
      case NOT_KNOWN -> Icon.NOT_KNOWN;
    };
  }

  private static String style(BudgetTest.Outcome outcome) {
    return switch (outcome) {
      case MET -> "rated-green";
      case NOT_MET -> "rated-red";
      case NOT_KNOWN -> "rated-not-rated";
    };
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
