package viability.app.screen.start;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import viability.app.look.Icon;

/// A big button: a picture, what it does, and a line more.
final class Choice extends Button {

  private static final double USUAL_WIDTH = 480;
  private static final double SIDES = 44;

  private final HBox line;

  Choice(Icon icon, String title, String words, Runnable run) {
    getStyleClass().addAll("choice", "tile");
    FontIcon picture = icon.node();
    picture.getStyleClass().add("choice-icon");
    Label name = new Label(title);
    name.getStyleClass().add("section-title");
    Label more = new Label(words);
    more.getStyleClass().add("note");
    more.setWrapText(true);
    VBox text = new VBox(4, name, more);
    text.setAlignment(Pos.CENTER_LEFT);
    line = new HBox(16, picture, text);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(96);
    setAccessibleText(title + ". " + words);
    setOnAction(event -> run.run());
    HBox.setHgrow(text, Priority.ALWAYS);
    line.prefWidthProperty().bind(widthProperty().subtract(SIDES));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// As high as its words need once they are wrapped to the width.
  @Override
  protected double computePrefHeight(double width) {
    double across = (width < 0 ? USUAL_WIDTH : width) - SIDES;
    return line.prefHeight(across) + snappedTopInset() + snappedBottomInset();
  }
}
