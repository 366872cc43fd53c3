package viability.app.screen.compare;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Line;
import viability.app.look.Series;
import viability.model.arrangement.Arrangement;

/// An arrangement's chip, with a piece of its line in its colour.
final class Chip extends ToggleButton {

  private static final double LINE = 20;
  private static final double WIDTH = 2.4;

  private final Arrangement arrangement;

  Chip(Arrangement arrangement, Series series, Runnable toggled) {
    super(arrangement.name(), line(series));
    this.arrangement = arrangement;
    getStyleClass().addAll("pill", "series", series.styleClass());
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(arrangement.kind().meaning()));
    setOnAction(event -> toggled.run());
  }

  Arrangement arrangement() {
    return arrangement;
  }

  /// Whether it is drawn, and whether it is the one set beside the first.
  void show(boolean drawn, boolean chosen) {
    setSelected(drawn);
    getStyleClass().remove("strong");
    if (chosen) {
      getStyleClass().add("strong");
    }
    getGraphic().setOpacity(drawn ? 1 : 0.45);
    setAccessibleText(arrangement.name() + (drawn ? ", shown" : ", not shown")
        + (chosen ? ", set beside the first" : ""));
  }

  private static Line line(Series series) {
    Line line = new Line(0, 0, LINE, 0);
    line.getStyleClass().add("chip-line");
    line.setStrokeWidth(WIDTH);
    float[] dashes = series.stroke().getDashArray();
    if (dashes != null) {
      for (float dash : dashes) {
        line.getStrokeDashArray().add((double) dash);
      }
    }
    return line;
  }
}
