package viability.app.screen.risk;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.chart.Dots;
import viability.app.chart.FutureDots;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;

/// A few equally likely futures of the chosen arrangement, a dot each.
final class DotsPane extends VBox {

  private final RiskViewModel model;
  private final ChartPane<Dots> chart;
  private final ToggleButton many = DeficitPane.choice("100", "right-pill");

  DotsPane(RiskViewModel model, Bench bench) {
    super(8);
    this.model = model;
    chart = new ChartPane<>(new FutureDots(), bench.look());
    chart.addToBar(switcher());
    VBox.setVgrow(chart, Priority.ALWAYS);
    Label note = new Label("Every dot is as likely as any other; a ring is below zero.");
    note.getStyleClass().add("note");
    note.setWrapText(true);
    getChildren().setAll(chart, note);
    model.shown().subscribe(found -> show());
  }

  private void show() {
    model.shown().get().ifPresent(now -> {
      Optional<Dots> dots = many.isSelected() ? now.many() : now.few();
      dots.ifPresentOrElse(found -> chart.show(found, now.asked().of().results().scenario().name()),
          () -> chart
              .showNothing("No file gives a balance to start from, so no reserve is known."));
    });
  }

  private HBox switcher() {
    ToggleButton few = DeficitPane.choice("20", "left-pill");
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(few, many);
    few.setSelected(true);
    few.setAccessibleText("20 futures");
    many.setAccessibleText("100 futures");
    group.selectedToggleProperty().subscribe((before, now) -> {
      if (now == null) {
        group.selectToggle(before);
      }
      show();
    });
    return new HBox(few, many);
  }
}
