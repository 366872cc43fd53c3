package viability.app.screen.part;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Boxes side by side, equally wide: all in one row where there is room for their words, else in as
/// many columns as there is.
public final class EvenRow {

  /// Between boxes, in pixels.
  public static final double GAP = 8;

  private EvenRow() {}

  /// Fits the boxes of a row to its width; to be called when it or their number changed. `letters`
  /// is the narrowest a box can be, in letters of its name.
  public static void fit(FlowPane row, double letters) {
    int boxes = Math.max(1, row.getChildren().size());
    double size = row.getChildren().stream().map(EvenRow::textSize).findFirst().orElse(1.0);
    int columns = (int) Math.clamp(row.getWidth() / (letters * size), 1, boxes);
    double each = Math.floor((row.getWidth() - GAP * (columns - 1)) / columns);
    boolean changed = row.getChildren().stream()
        .anyMatch(box -> ((Region) box).getPrefWidth() != Math.max(0, each));
    row.getChildren().forEach(box -> ((Region) box).setPrefWidth(Math.max(0, each)));
    if (changed) {
      // Within a layout the row's new height would go unseen until the next one.
      Platform.runLater(row::requestLayout);
    }
  }

  private static double textSize(Node box) {
    return box.lookup(".tile-name") instanceof Label name ? name.getFont().getSize() : 1;
  }
}
