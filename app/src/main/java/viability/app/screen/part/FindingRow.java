package viability.app.screen.part;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.trace.Severity;

/// A finding: a shape and a word for how much it matters, what is wrong, the cure, and where.
public final class FindingRow extends HBox {

  public FindingRow(Finding finding) {
    getStyleClass().addAll("finding", style(finding.severity()));
    Label word = new Label(word(finding.severity()));
    word.getStyleClass().add("strong");
    word.setGraphic(icon(finding.severity()).node());
    word.setMinWidth(USE_PREF_SIZE);
    word.setPrefWidth(84);
    VBox text = new VBox(2, wrapped(finding.message(), ""), wrapped(finding.cure(), "note"));
    if (!finding.place().equals(Place.TYPED)) {
      text.getChildren().add(wrapped(finding.place().toString(), "note"));
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().setAll(word, text);
    setAccessibleText(word.getText() + ": " + finding.message() + " " + finding.cure());
  }

  /// A severity in a word.
  public static String word(Severity severity) {
    return switch (severity) {
      case STOP -> "Stops";
      case DOUBT -> "To check";
      case NOTE -> "Note";
    };
  }

  /// A severity as a shape.
  public static Icon icon(Severity severity) {
    return switch (severity) {
      case STOP -> Icon.STOP;
      case DOUBT -> Icon.DOUBT;
      case NOTE -> Icon.NOTE;
    };
  }

  private static String style(Severity severity) {
    return severity.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
