package viability.app.screen.appraisal;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import viability.app.chart.DifferenceLine;
import viability.app.chart.WhatIf;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;
import viability.model.viability.flip.Flip;

/// What would have to be true: the pickers, the answer in words, its chart, and which assumptions
/// could change it at all.
final class FlipPane extends VBox {

  private static final double HEIGHT = 20;

  private final FlipModel model;
  private final FlipPickers pickers;
  private final Label words = Labels.wrapped("", "strong");
  private final ChartPane<WhatIf> chart;

  FlipPane(FlipModel model, Bench bench) {
    super(12);
    this.model = model;
    setId("flip");
    pickers = new FlipPickers(model);
    chart = new ChartPane<>(new DifferenceLine(), bench.look());
    words.setId("flip-words");
    words.fontProperty().subscribe(font -> {
      chart.setMinHeight(font.getSize() * HEIGHT);
      chart.setPrefHeight(font.getSize() * HEIGHT);
    });
    getChildren().setAll(pickers, words, chart, new RankedPane(model));
    model.shown().subscribe(this::show);
    model.problem().subscribe(problem -> say());
    bench.desk().results().subscribe(this::ask);
    model.asked().subscribe(this::ask);
    model.active().subscribe(this::ask);
  }

  private void ask() {
    model.question().ifPresent(pickers::show);
  }

  private void show(Optional<Flip> found) {
    say();
    found.ifPresentOrElse(flip -> chart.show(FlipData.of(flip), flip.asked().one().scenario()),
        () -> chart.showNothing("Nothing to draw yet."));
  }

  private void say() {
    String problem = model.problem().get();
    words.setText(
        problem.isEmpty() ? model.shown().get().map(Flip::words).orElse("Looking\u2026") : problem);
  }
}
