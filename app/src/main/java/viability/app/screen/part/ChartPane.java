package viability.app.screen.part;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import viability.app.chart.Chart;
import viability.app.look.Fonts;
import viability.app.look.Icon;
import viability.app.look.Look;

/// A chart with its title, its table twin, and a menu to save it.
///
/// Pages call [#show] with new data as often as they like; the drawing is swapped in place. The
/// arrow keys step through its figures.
public final class ChartPane<D> extends VBox {
  private final Chart<D> chart;
  private final ObservableValue<Look> look;
  private final Label title = new Label();
  private final Label nothing = new Label();
  private final ChartArea area = new ChartArea();
  private final FigureTable table = new FigureTable();
  private final ToggleButton asChart = choice("Chart", Icon.CHART, "left-pill");
  private final ToggleButton asTable = choice("Table", Icon.TABLE, "right-pill");
  private final ChartSaving saving = new ChartSaving(this::saved);
  private final HBox controls = new HBox();
  private Optional<Shown<D>> shown = Optional.empty();

  private record Shown<D>(D data, String scenario) {}

  public ChartPane(Chart<D> chart, ObservableValue<Look> look) {
    this.chart = chart;
    this.look = look;
    Fonts.loadForWindow();
    Fonts.loadForCharts();
    getStyleClass().add("figure-pane");
    title.getStyleClass().add("section-title");
    nothing.getStyleClass().add("note");
    nothing.setWrapText(true);
    var body = new StackPane(area, table, nothing);
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(bar(), body);
    look.subscribe(_ -> draw());
  }

  /// Shows the chart of this data, under the name of the scenario it comes from.
  public void show(D data, String scenario) {
    shown = Optional.of(new Shown<>(data, scenario));
    draw();
  }

  /// Shows words in the chart's place: why there is nothing to draw.
  public void showNothing(String why) {
    shown = Optional.empty();
    nothing.setText(why);
    draw();
  }

  /// What to do when a figure is chosen, by Enter or a click: its place among the chart's points.
  public void setOnChosen(IntConsumer chosen) {
    area.setOnChosen(chosen);
  }

  /// Puts a control of the page's own into the bar, before the chart's.
  public void addToBar(Node control) {
    controls.getChildren().add(control);
  }

  private void draw() {
    shown.ifPresent(now -> {
      title.setText(chart.title(now.data()));
      area.show(chart.draw(now.data(), look.getValue()), chart.points(now.data()),
          chart.spoken(now.data()));
      table.show(chart.table(now.data()));
    });
    choose();
  }

  private void choose() {
    boolean any = shown.isPresent();
    nothing.setVisible(!any);
    area.setVisible(any && asChart.isSelected());
    table.setVisible(any && asTable.isSelected());
    asChart.setDisable(!any);
    asTable.setDisable(!any);
    saving.button().setDisable(!any);
  }

  private HBox bar() {
    var group = new ToggleGroup();
    group.getToggles().setAll(asChart, asTable);
    asChart.setSelected(true);
    group.selectedToggleProperty().subscribe((before, now) -> {
      if (now == null) {
        group.selectToggle(before);
      }
      choose();
    });
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var choices = new HBox(asChart, asTable);
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.setFillHeight(false);
    controls.getStyleClass().add("figure-bar");
    var bar = new HBox(title, space, controls, choices, saving.button());
    bar.getStyleClass().add("figure-bar");
    return bar;
  }

  private Optional<ChartSaving.Saved> saved() {
    return shown.map(now -> ChartSaving.Saved.of(chart, now.data(), now.scenario(),
        LocalDate.now(java.time.ZoneId.systemDefault()), (int) area.getWidth(),
        (int) area.getHeight()));
  }

  private static ToggleButton choice(String words, Icon icon, String place) {
    var button = new ToggleButton(words, icon.node());
    button.getStyleClass().addAll("figure-switch", place);
    return button;
  }
}
