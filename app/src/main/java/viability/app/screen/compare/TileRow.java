package viability.app.screen.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.explain.Explain;
import viability.app.look.Series;
import viability.app.screen.part.EvenRow;
import viability.app.screen.part.FigureLabel;

/// The tiles, side by side. They are kept while figures move, so that focus stays.
final class TileRow extends FlowPane {

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  /// The narrowest a tile can be, in letters of its name.
  private static final double LETTERS = 15;

  private final Explain explain;

  TileRow(Explain explain) {
    super(EvenRow.GAP, EvenRow.GAP);
    this.explain = explain;
    setMinHeight(USE_PREF_SIZE);
    widthProperty().subscribe(_ -> EvenRow.fit(this, LETTERS));
  }

  /// Shows the tiles with their figures in the chosen arrangement's colour.
  void show(List<Tile> tiles, Series series) {
    while (getChildren().size() < tiles.size()) {
      Box box = new Box(explain);
      getChildren().add(box);
    }
    getChildren().remove(tiles.size(), getChildren().size());
    for (int i = 0; i < tiles.size(); i++) {
      ((Box) getChildren().get(i)).show(tiles.get(i), series);
    }
    EvenRow.fit(this, LETTERS);
  }

  /// One tile.
  private static final class Box extends VBox {

    private final Label name = new Label();
    private final FigureLabel figure;
    private final Label was = new Label();
    private final Label first = new Label();
    private final FigureLabel beside;

    Box(Explain explain) {
      getStyleClass().add("tile");
      setMinWidth(0);
      figure = new FigureLabel(explain);
      beside = new FigureLabel(explain);
      name.getStyleClass().add("tile-name");
      figure.getStyleClass().addAll("tile-figure", "series-figure");
      was.getStyleClass().addAll("note", "edited");
      first.getStyleClass().add("tile-beside");
      beside.getStyleClass().addAll("tile-beside", "strong");
      HBox top = new HBox(6, figure, was);
      top.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
      HBox below = new HBox(4, first, beside);
      getChildren().setAll(name, top, below);
    }

    void show(Tile tile, Series series) {
      pseudoClassStateChanged(WAITING, tile.waiting());
      setId("tile-" + tile.id());
      getStyleClass().removeIf(style -> style.startsWith("series-"));
      getStyleClass().add(series.styleClass());
      name.setText(tile.name());
      figure.show(tile.figure().shown(), tile.spoken(), tile.figure().why());
      was.setText(tile.was().map(then -> "was " + then).orElse(""));
      first.setText(tile.firstCalled().isEmpty() ? "" : tile.firstCalled() + ":");
      beside.setVisible(!tile.firstCalled().isEmpty());
      beside.show(tile.beside().shown(),
          tile.name() + ", " + tile.firstCalled() + ": " + tile.beside().shown(),
          tile.beside().why());
    }
  }
}
