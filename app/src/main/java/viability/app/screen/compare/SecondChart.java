package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import viability.app.chart.Bridge;
import viability.app.chart.BridgeBars;
import viability.app.chart.InYearBars;
import viability.app.chart.Lines;
import viability.app.chart.Pupils;
import viability.app.chart.PupilsByYear;
import viability.app.explain.Explain;
import viability.app.look.Look;
import viability.app.screen.part.ChartPane;

/// The lower chart: the bridge, in-year balances, or pupils, one at a time.
final class SecondChart extends StackPane {

  private static final List<String> NAMES = List.of("Bridge", "In-year balance", "Pupils");
  private static final List<String> MEANINGS = List.of(
      "What makes the difference; choose any bar to see why", "Income less spending in each year",
      "Pupils counted and projected");

  private final ChartPane<Bridge> bridge;
  private final ChartPane<Lines> inYear;
  private final ChartPane<Pupils> pupils;
  private Optional<Comparison> shown = Optional.empty();
  private int chosen;

  SecondChart(CompareViewModel model, Explain explain, ObservableValue<Look> look) {
    bridge = new ChartPane<>(new BridgeBars(), look);
    inYear = new ChartPane<>(new InYearBars(), look);
    pupils = new ChartPane<>(new PupilsByYear(), look);
    getChildren().setAll(bridge, inYear, pupils);
    List.of(bridge, inYear, pupils).forEach(pane -> pane.addToBar(switcher()));
    bridge.setOnChosen(bar -> shown.flatMap(Comparison::bridge)
        .flatMap(now -> now.why(bar, model.reasons())).ifPresent(explain::show));
    choose(0);
  }

  void show(Comparison now) {
    shown = Optional.of(now);
    draw();
  }

  /// Only the chart that is seen is drawn.
  private void draw() {
    shown.ifPresent(now -> {
      String scenario = now.pair().results().scenario().name();
      switch (chosen) {
        case 0 -> now.bridge().ifPresentOrElse(steps -> bridge.show(steps.drawn(), scenario),
            () -> bridge.showNothing(now.pair().other().isEmpty()
                ? "Show a second arrangement to see what makes the difference."
                : "A reserve is not known, so there is no bridge from one to the other."));
        case 1 -> inYear.show(now.inYear(), scenario);
        default -> now.pupils().ifPresentOrElse(of -> pupils.show(of, scenario),
            () -> pupils.showNothing("No school here could be projected."));
      }
    });
  }

  private void choose(int place) {
    chosen = place;
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).setVisible(i == place);
      for (javafx.scene.Node node : getChildren().get(i).lookupAll(".second-choice")) {
        ((ToggleButton) node).setSelected(node.getUserData().equals(place));
      }
    }
    draw();
  }

  private HBox switcher() {
    HBox switcher = new HBox();
    for (int i = 0; i < NAMES.size(); i++) {
      int place = i;
      ToggleButton button = new ToggleButton(NAMES.get(i));
      button.setTooltip(new Tooltip(MEANINGS.get(i)));
      button.setUserData(place);
      button.getStyleClass().addAll("figure-switch", "second-choice",
          i == 0 ? "left-pill" : i == NAMES.size() - 1 ? "right-pill" : "center-pill");
      button.setOnAction(event -> choose(place));
      switcher.getChildren().add(button);
    }
    return switcher;
  }
}
