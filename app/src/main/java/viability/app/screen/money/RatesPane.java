package viability.app.screen.money;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.Grid;
import viability.app.screen.part.GridFiles;
import viability.model.funding.FundingRates;

/// The funding rates of each year as a table that can be typed over with the council's own.
final class RatesPane extends VBox {

  private static final String WORDS = "Pounds for a pupil, or for a school, before the area cost adjustment. Type your"
      + " council\u2019s own over any of them, or those of a year not published here yet; a year of which some are typed"
      + " stands at them, the others brought forward by the funding growth assumed. * typed by you. ? known with low"
      + " confidence only: shown to be checked, and not used until you type it.";

  RatesPane(Bench bench, FundingRates rates) {
    super(8);
    RatesModel model = new RatesModel(bench.desk(), rates);
    Grid grid = new Grid("Funding rates", bench.look(), 300, 88);
    grid.setId("rates-grid");
    grid.setOnTyped(model::type);
    Label words = new Label(WORDS);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    setPadding(new Insets(8, 0, 0, 0));
    getChildren().setAll(words, grid, new HBox(
        new GridFiles(bench.asks()).save(() -> grid.data().table("Funding rates"), "rates")));
    model.grid().subscribe(data -> {
      grid.show(data);
      grid.fitRows();
    });
  }
}
