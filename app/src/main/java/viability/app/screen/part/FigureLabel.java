package viability.app.screen.part;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import viability.app.explain.Explain;
import viability.model.trace.Working;

/// A figure that explains itself: F1, Enter, the space bar or a click shows how it was worked out.
public final class FigureLabel extends Label {

  private final Explain explain;
  private Supplier<Optional<Working>> why = Optional::empty;

  public FigureLabel(Explain explain) {
    this.explain = explain;
    getStyleClass().addAll("focusable", "figure");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleHelp("Enter says how this figure was worked out");
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        requestFocus();
        ask();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Shows a figure; `spoken` names it for those who hear it alone.
  public void show(String figure, String spoken, Supplier<Optional<Working>> reason) {
    setText(figure);
    setAccessibleText(spoken);
    why = reason;
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.F1 || code == KeyCode.ENTER || code == KeyCode.SPACE) {
      ask();
      event.consume();
    }
  }

  private void ask() {
    why.get().ifPresent(explain::show);
  }
}
