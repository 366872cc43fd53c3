package viability.app.screen.part;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A name above a field; what is typed is handed over by Enter or on leaving it. What cannot be
/// read stays in the field, with the words that say why below it.
public final class EditField extends VBox {

  private final TextField field = new TextField();
  private final Label error = new Label();
  private final Function<String, Optional<String>> edit;
  private String shown = "";

  /// `edit` takes what was typed and says what is wrong with it, if anything is.
  public EditField(String name, String prompt, Function<String, Optional<String>> edit) {
    super(2);
    this.edit = edit;
    Label label = new Label(name);
    label.getStyleClass().add("note");
    label.setLabelFor(field);
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    error.getStyleClass().addAll("note", "below-zero");
    error.setWrapText(true);
    getChildren().setAll(label, field, error);
    say("");
    field.setOnAction(event -> typed());
    field.focusedProperty().subscribe(focused -> {
      if (!focused) {
        typed();
      }
    });
  }

  /// Shows the value as it stands.
  public void show(String value) {
    shown = value;
    field.setText(value);
    say("");
  }

  /// What stands in the field, faintly, while nothing is typed.
  public void suggest(String words) {
    field.setPromptText(words);
  }

  private void typed() {
    if (!field.getText().strip().equals(shown)) {
      Optional<String> wrong = edit.apply(field.getText().strip());
      say(wrong.orElse(""));
    }
  }

  private void say(String words) {
    error.setText(words);
    error.setVisible(!words.isEmpty());
    error.setManaged(!words.isEmpty());
  }
}
