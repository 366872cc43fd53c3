package viability.app.screen.appraisal;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/// A field whose text is handed over by Enter or on leaving it. What is refused stays, marked, with
/// the reason as its tooltip; Escape puts back what stood there.
final class TypedField extends TextField {

  private final Function<String, Optional<String>> taken;
  private String shown = "";

  /// `taken` takes what was typed and says what is wrong with it, if anything is.
  TypedField(String name, String prompt, Function<String, Optional<String>> taken) {
    this.taken = taken;
    setPromptText(prompt);
    setAccessibleText(name);
    setOnAction(event -> take());
    focusedProperty().subscribe(focused -> {
      if (!focused) {
        take();
      }
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE && !getText().equals(shown)) {
        setText(shown);
        say(Optional.empty());
        event.consume();
      }
    });
  }

  /// Shows the value as it stands; what is being typed is left alone while the value stays
  /// the same.
  void show(String value) {
    if (!value.equals(shown)) {
      shown = value;
      setText(value);
      say(Optional.empty());
    }
  }

  private void take() {
    if (!getText().strip().equals(shown)) {
      Optional<String> wrong = taken.apply(getText().strip());
      say(wrong);
      if (wrong.isEmpty()) {
        shown = getText().strip();
      }
    }
  }

  private void say(Optional<String> wrong) {
    getStyleClass().remove("refused");
    wrong.ifPresent(words -> getStyleClass().add("refused"));
    setTooltip(wrong.map(Tooltip::new).orElse(null));
    setAccessibleHelp(wrong.orElse(""));
  }
}
