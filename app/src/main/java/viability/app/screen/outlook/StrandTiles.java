package viability.app.screen.outlook;

import java.util.List;
import javafx.scene.layout.FlowPane;
import viability.app.explain.Explain;
import viability.app.screen.part.EvenRow;
import viability.model.viability.outlook.Strand;

/// A tile for each measure the outlook rests on, and one for how long the reserve lasts. They are
/// kept while figures move, so that focus stays.
final class StrandTiles extends FlowPane {

  /// The narrowest a tile can be, in letters of its name.
  private static final double LETTERS = 16;

  private final Explain explain;

  StrandTiles(Explain explain) {
    super(EvenRow.GAP, EvenRow.GAP);
    this.explain = explain;
    setMinHeight(USE_PREF_SIZE);
    widthProperty().subscribe(_ -> EvenRow.fit(this, LETTERS));
  }

  void show(OutlookShown shown) {
    List<Strand> strands = shown.outlook().strands();
    while (getChildren().size() < strands.size() + 1) {
      getChildren().add(new StrandTile(explain));
    }
    for (int i = 0; i < strands.size(); i++) {
      ((StrandTile) getChildren().get(i)).show(strands.get(i));
    }
    ((StrandTile) getChildren().getLast()).show("Reserve lasts", RunwayWords.of(shown.runway()),
        shown.runway().words(), shown.runwayWorking());
    EvenRow.fit(this, LETTERS);
  }
}
