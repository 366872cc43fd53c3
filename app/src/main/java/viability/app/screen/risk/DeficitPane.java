package viability.app.screen.risk;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.chart.Chances;
import viability.app.chart.DeficitChances;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;
import viability.app.screen.part.Grid;

/// The chance of a deficit by year, and in how many futures each year is the first with one.
final class DeficitPane extends VBox {

  private static final double CHART = 15;

  private final RiskViewModel model;
  private final ChartPane<Chances> chart;
  private final Grid first;
  private final ToggleButton by = choice("By then", "right-pill");

  DeficitPane(RiskViewModel model, Bench bench) {
    super(8);
    this.model = model;
    setId("deficits");
    chart = new ChartPane<>(new DeficitChances(), bench.look());
    chart.addToBar(switcher());
    VBox.setVgrow(chart, Priority.ALWAYS);
    first = new Grid("In how many futures each 31 March is the first below zero", bench.look(), 170,
        80);
    first.setId("first-deficit");
    Label title = new Label("First below zero at 31 March");
    title.getStyleClass().add("section-title");
    title.fontProperty().subscribe(font -> chart.setMinHeight(font.getSize() * CHART));
    Label note = new Label(
        "In how many futures each year is the first that ends below zero; across, they make up all.");
    note.getStyleClass().add("note");
    note.setWrapText(true);
    getChildren().setAll(chart, title, note, first);
    model.shown().subscribe(found -> show());
  }

  private void show() {
    model.shown().get().ifPresent(now -> {
      String scenario = now.asked().of().results().scenario().name();
      if (now.in().lines().stream().allMatch(line -> line.years().isEmpty())) {
        chart.showNothing("No file gives a balance to start from, so no deficit can be told.");
      } else {
        chart.show(by.isSelected() ? now.by() : now.in(), scenario);
      }
      first.show(now.first());
      first.fitRows();
    });
  }

  private HBox switcher() {
    ToggleButton in = choice("Each year", "left-pill");
    by.setId("deficit-by");
    by.setAccessibleText("At that 31 March or an earlier one");
    in.setAccessibleText("At each 31 March");
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(in, by);
    in.setSelected(true);
    group.selectedToggleProperty().subscribe((before, now) -> {
      if (now == null) {
        group.selectToggle(before);
      }
      show();
    });
    return new HBox(in, by);
  }

  static ToggleButton choice(String words, String place) {
    ToggleButton button = new ToggleButton(words);
    button.getStyleClass().addAll("figure-switch", place);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
