package viability.app.screen.part;

import java.awt.Shape;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.jfree.chart.fx.ChartCanvas;

/// Where the figures of a drawing are, by their words: JFreeChart notes each with its tooltip.
record ChartPlaces(Map<String, Shape> byWords) {
  static final ChartPlaces NOWHERE = new ChartPlaces(Map.of());

  private static final double REACH = 24;

  static ChartPlaces of(ChartCanvas canvas) {
    var places = new LinkedHashMap<String, Shape>();
    var drawn = canvas.getRenderingInfo().getEntityCollection();
    for (var entity : drawn.getEntities()) {
      if (entity instanceof org.jfree.chart.entity.ChartEntity figure
          && figure.getToolTipText() != null) {
        places.putIfAbsent(figure.getToolTipText(), figure.getArea());
      }
    }
    return new ChartPlaces(places);
  }

  /// The middle of a figure's mark; empty where it is not drawn.
  Optional<Point2D> of(String words) {
    return Optional.ofNullable(byWords.get(words)).map(ChartPlaces::middle);
  }

  /// The words of the figure at a place, or of the nearest one within reach.
  Optional<String> nearest(double x, double y) {
    var at = new Point2D(x, y);
    return byWords.entrySet().stream().filter(
        place -> place.getValue().contains(x, y) || middle(place.getValue()).distance(at) < REACH)
        .min(Comparator.comparingDouble(
            place -> place.getValue().contains(x, y) ? 0 : middle(place.getValue()).distance(at)))
        .map(Map.Entry::getKey);
  }

  private static Point2D middle(Shape shape) {
    var box = shape.getBounds2D();
    return new Point2D(box.getCenterX(), box.getCenterY());
  }
}
