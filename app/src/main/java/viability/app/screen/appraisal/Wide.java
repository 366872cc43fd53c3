package viability.app.screen.appraisal;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Something that may be wider than the window, for a plan may have many options: moved sideways by
/// itself, and as high as all of it, so that only the page moves up and down.
final class Wide extends ScrollPane {

  /// Room for the bar that moves it sideways.
  private static final double BAR = 18;

  private final Region content;

  Wide(Region content) {
    super(content);
    this.content = content;
    getStyleClass().addAll("edge-to-edge", "wide");
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.NEVER);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = Math.max(width < 0 ? getWidth() : width, content.minWidth(-1));
    return content.prefHeight(across) + BAR;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
