package viability.app.explain;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.model.trace.Working;

/// A working as a column: its rule, who says so, and its inputs, each of which opens to its own.
final class WorkingTree extends VBox {

  WorkingTree(Working working) {
    super(6);
    add(working.rule(), "");
    add(WorkingText.how(working), "note");
    add(WorkingText.sources(working), "note");
    working.inputs()
        .forEach(input -> getChildren().add(hasMore(input) ? opening(input) : line(input)));
  }

  private void add(String words, String style) {
    if (!words.isEmpty()) {
      Label label = new Label(words);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.getStyleClass().addAll("explain-words", style);
      getChildren().add(label);
    }
  }

  private static boolean hasMore(Working input) {
    return !input.inputs().isEmpty() || !input.rule().isEmpty() || !input.sources().isEmpty();
  }

  private static TitledPane opening(Working input) {
    TitledPane pane = new TitledPane();
    pane.setGraphic(line(input));
    pane.setAnimated(false);
    pane.setExpanded(false);
    pane.getStyleClass().addAll("dense", "explain-input");
    pane.setAccessibleText(input.label() + ": " + WorkingText.figure(input));
    pane.expandedProperty().subscribe(open -> {
      if (open && pane.getContent() == null) {
        pane.setContent(new WorkingTree(input));
      }
    });
    return pane;
  }

  private static HBox line(Working input) {
    Label label = new Label(input.label());
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Label figure = new Label(WorkingText.figure(input));
    figure.getStyleClass().add("strong");
    figure.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(12, label, figure);
    line.getStyleClass().add("explain-line");
    line.setPrefWidth(330);
    return line;
  }
}
