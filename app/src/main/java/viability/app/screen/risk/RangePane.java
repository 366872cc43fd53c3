package viability.app.screen.risk;

import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.chart.FanLines;
import viability.app.chart.Fans;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;

/// How widely the measure may fall, year by year: the first arrangement and the chosen one.
final class RangePane extends VBox {

  private final ChartPane<Fans> chart;
  private final Label note = new Label();

  RangePane(RiskViewModel model, Bench bench) {
    super(8);
    chart = new ChartPane<>(new FanLines(), bench.look());
    VBox.setVgrow(chart, Priority.ALWAYS);
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(chart, note);
    model.shown().subscribe(found -> found.ifPresent(this::show));
  }

  private void show(RiskShown now) {
    now.range().ifPresentOrElse(
        range -> chart.show(range, now.asked().of().results().scenario().name()),
        () -> chart.showNothing("No file gives a balance to start from, so no reserve is known."));
    note.setText("Line: the central case, everything as assumed. Dark: the middle half of futures."
        + " Light: the middle 8 of 10. The table holds what 5, 10, 25, 50, 75, 90 and 95 in 100"
        + " futures come to no more than." + central(now));
  }

  /// Where the central case lies among futures, when that is not in the middle half.
  private static String central(RiskShown now) {
    OptionalInt place = CentralPlace.of(now.asked());
    return place.isPresent() && (place.getAsInt() < 25 || place.getAsInt() > 75)
        ? " The central case of " + now.asked().shown().name() + " is higher than "
            + place.getAsInt()
            + " in 100 futures: what may go wrong and what may go better do not balance,"
            + " as where year groups are full."
        : "";
  }
}
