package viability.app.screen.part;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import viability.app.look.Icon;

/// What was typed, in words, beside a link that takes it back.
public final class ResetLink extends HBox {

  /// `spoken` names the link for those who hear it alone.
  public ResetLink(String words, String spoken, Runnable reset) {
    super(4);
    Label said = new Label(words);
    said.getStyleClass().addAll("note", "edited");
    Hyperlink back = new Hyperlink("Reset", Icon.RESET.node());
    back.setAccessibleText(spoken);
    back.setOnAction(event -> reset.run());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(said, back);
  }
}
