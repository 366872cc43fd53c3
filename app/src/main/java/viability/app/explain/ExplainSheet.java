package viability.app.explain;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.model.trace.Working;

/// The sheet over the right side of the window that says how a figure was worked out. Escape closes
/// it; the page beside it stays in use.
public final class ExplainSheet extends VBox implements Explain {

  private static final double WIDTH = 420;

  private final Label title = new Label();
  private final Label figure = new Label();
  private final ScrollPane body = new ScrollPane();
  private final Button close = button(Icon.CLOSE, "Close (Esc)");
  private Optional<Working> shown = Optional.empty();

  public ExplainSheet() {
    setId("explain");
    getStyleClass().addAll("explain-sheet", "side-panel");
    setMaxWidth(WIDTH);
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    figure.getStyleClass().add("tile-figure");
    body.setFitToWidth(true);
    body.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(body, Priority.ALWAYS);
    Button copy = button(Icon.COPY, "Copy as text");
    copy.setOnAction(event -> shown.ifPresent(ExplainSheet::copy));
    close.setOnAction(event -> hide());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(4, new Label("How this was worked out"), gap, copy, close);
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().setAll(head, title, figure, body);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    hide();
  }

  @Override
  public void show(Working working) {
    shown = Optional.of(working);
    title.setText(working.label());
    figure.setText(WorkingText.figure(working));
    body.setContent(new WorkingTree(working));
    setVisible(true);
    setManaged(true);
    close.requestFocus();
  }

  /// Closes the sheet.
  public void hide() {
    setVisible(false);
    setManaged(false);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }

  private static void copy(Working working) {
    ClipboardContent content = new ClipboardContent();
    content.putString(WorkingText.text(working));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static Button button(Icon icon, String words) {
    Button button = new Button("", icon.node());
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    return button;
  }
}
