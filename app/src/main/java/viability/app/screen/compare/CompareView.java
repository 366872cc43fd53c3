package viability.app.screen.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.look.Palette;
import viability.app.screen.Bench;
import viability.app.screen.compare.ReserveTwin.Reserves;
import viability.app.screen.part.ChartPane;

/// The page: sentence, chips, tiles, the reserve, and a second chart.
final class CompareView extends VBox {

  private static final String SHADES = "dark: middle half of futures \u00b7 light: middle 8 of 10";
  private static final String WAITING_WORDS = "grey: of earlier figures, being worked out again";
  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  /// Letters that fill two lines in the large size.
  private static final int LONG_FROM = 150;

  /// The least height at which the charts can be read.
  private static final double RESERVE = 190;
  private static final double SECOND = 170;

  private final Label sentence = new Label();
  private final Label shades = new Label();
  private final ChipBar chips;
  private final TileRow tiles;
  private final ChartPane<Reserves> reserve;
  private final SecondChart second;

  CompareView(CompareViewModel model, Bench bench) {
    getStyleClass().addAll("page", "compare");
    getStylesheets().add(String.valueOf(CompareView.class.getResource("compare.css")));
    sentence.getStyleClass().add("page-sentence");
    sentence.setId("sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setFocusTraversable(true);
    chips = new ChipBar(model, new ArrangementMenu(bench.desk(), model,
        () -> getScene() == null ? null : getScene().getWindow()));
    tiles = new TileRow(bench.explain());
    reserve = new ChartPane<>(new ReserveTwin(), bench.look());
    second = new SecondChart(model, bench.explain(), bench.look());
    shades.getStyleClass().add("note");
    shades.setId("shades");
    shades.setMinWidth(0);
    reserve.addToBar(shades);
    reserve.setOnChosen(point -> model.why(point).ifPresent(bench.explain()::show));
    VBox.setVgrow(reserve, Priority.ALWAYS);
    VBox.setVgrow(second, Priority.SOMETIMES);
    reserve.setMinHeight(RESERVE);
    second.setMinHeight(SECOND);
    getChildren().setAll(sentence, chips, tiles, reserve, second);
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
  }

  private void show(Comparison now) {
    boolean waiting = now.pair().waiting();
    sentence.setText(now.sentence());
    sentence.setAccessibleText(
        waiting ? now.sentence() + " These chances are being worked out again." : now.sentence());
    sentence.pseudoClassStateChanged(WAITING, waiting);
    shades.setText(now.pair().ahead().isEmpty() ? "" : waiting ? WAITING_WORDS : SHADES);
    sentence.pseudoClassStateChanged(LONG, now.sentence().length() > LONG_FROM);
    chips.show(now);
    Palette palette = Palette.of(Pair.arrangements(now.pair().results()));
    tiles.show(now.tiles(), palette.of(now.pair().chosen().name()));
    if (now.reserve().drawn().years().isEmpty()) {
      reserve.showNothing("No file gives a balance to start from, so no reserve can be drawn.");
    } else {
      reserve.show(now.reserve(), now.pair().results().scenario().name());
    }
    second.show(now);
  }
}
