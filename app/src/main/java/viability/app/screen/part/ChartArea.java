package viability.app.screen.part;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/// The drawing itself: grows with its place, and steps through its figures by arrow key or mouse,
/// with a ring at the figure and its words beside it.
final class ChartArea extends Region {
  private static final double HEIGHT = 240;
  private static final double WIDTH = 480;
  private static final int NONE = -1;

  private final Circle ring = new Circle(7);
  private final Label words = new Label();
  private @Nullable ChartCanvas canvas;
  private List<String> points = List.of();
  private String spoken = "";
  private IntConsumer chosen = _ -> {
  };
  private int at = NONE;

  ChartArea() {
    getStyleClass().add("figure-area");
    setMinSize(0, 0);
    setPrefSize(WIDTH, HEIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    ring.getStyleClass().add("figure-point");
    words.getStyleClass().add("figure-words");
    for (var over : List.of(ring, words)) {
      over.setManaged(false);
      over.setMouseTransparent(true);
      over.setVisible(false);
    }
    setOnKeyPressed(this::key);
    setOnMouseMoved(mouse -> goTo(nearest(mouse.getX(), mouse.getY())));
    setOnMouseExited(_ -> goTo(NONE));
    setOnMouseClicked(mouse -> {
      requestFocus();
      choose(nearest(mouse.getX(), mouse.getY()));
    });
    focusedProperty().subscribe(focused -> {
      if (!focused) {
        goTo(NONE);
      }
    });
  }

  void show(JFreeChart chart, List<String> figures, String summary) {
    boolean same = figures.size() == points.size();
    points = figures;
    spoken = summary;
    var drawn = canvas;
    if (drawn == null) {
      drawn = new ChartCanvas(chart);
      drawn.setMouseTransparent(true);
      canvas = drawn;
      getChildren().setAll(drawn, ring, words);
      requestLayout();
    } else {
      drawn.setChart(chart);
    }
    goTo(same ? at : NONE);
  }

  void setOnChosen(IntConsumer listener) {
    chosen = listener;
  }

  @Override
  protected void layoutChildren() {
    var drawn = canvas;
    if (drawn != null) {
      drawn.setWidth(snapSizeX(getWidth()));
      drawn.setHeight(snapSizeY(getHeight()));
      goTo(at);
    }
  }

  private void key(KeyEvent key) {
    int last = points.size() - 1;
    int next = switch (key.getCode()) {
      case RIGHT, DOWN -> Math.min(last, at + 1);
      case LEFT, UP -> at == NONE ? last : Math.max(0, at - 1);
      case HOME -> 0;
      case END -> last;
      case ESCAPE -> NONE;
      case ENTER -> at;
      default -> Integer.MAX_VALUE;
    };
    if (next <= last && (next != NONE || at != NONE)) {
      key.consume();
      goTo(next);
    }
    if (key.isConsumed() && key.getCode() == javafx.scene.input.KeyCode.ENTER) {
      choose(at);
    }
  }

  private void choose(int index) {
    if (index != NONE) {
      chosen.accept(index);
    }
  }

  /// Puts the ring and the words at a figure, or takes them away.
  private void goTo(int index) {
    at = index;
    var place = index == NONE ? Optional.<Point2D>empty() : places().of(points.get(index));
    ring.setVisible(place.isPresent());
    words.setVisible(place.isPresent());
    place.ifPresent(to -> {
      words.setText(points.get(at));
      words.autosize();
      ring.relocate(to.getX() - ring.getRadius(), to.getY() - ring.getRadius());
      double x = Math.clamp(to.getX() + 12, 0, Math.max(0, getWidth() - words.getWidth()));
      double y = to.getY() - words.getHeight() - 12;
      words.relocate(x, y < 0 ? to.getY() + 12 : y);
    });
    setAccessibleText(index == NONE ? spoken : points.get(index));
  }

  private int nearest(double x, double y) {
    return places().nearest(x, y).map(points::indexOf).orElse(NONE);
  }

  private ChartPlaces places() {
    return canvas == null ? ChartPlaces.NOWHERE : ChartPlaces.of(canvas);
  }
}
