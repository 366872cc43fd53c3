package viability.app.screen.outlook;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.chart.BalanceByRoll;
import viability.app.chart.Balances;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;
import viability.model.school.School;
import viability.model.units.FundingYear;
import viability.model.viability.breakeven.BreakEven;

/// The chosen school's break-even in a year that can be chosen: in words, and the in-year balance
/// at every roll.
final class BreakEvenPane extends VBox {

  private static final String NOT_ALONE = "A break-even is worked out for one school. Choose a school above.";
  private static final double HEIGHT = 15;

  private final OutlookViewModel model;
  private final Bench bench;
  private final ComboBox<FundingYear> year = new ComboBox<>();
  private final Label words = new Label();
  private final ChartPane<Balances> chart;
  private boolean filling;

  BreakEvenPane(OutlookViewModel model, Bench bench) {
    super(8);
    this.model = model;
    this.bench = bench;
    setId("break-even");
    chart = new ChartPane<>(new BalanceByRoll(), bench.look());
    year.setId("break-even-year");
    Label in = new Label("Year");
    in.setLabelFor(year);
    year.valueProperty().subscribe(chosen -> {
      if (!filling && chosen != null) {
        model.year().set(year.getItems().indexOf(chosen));
      }
    });
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.fontProperty().subscribe(font -> {
      chart.setMinHeight(font.getSize() * HEIGHT);
      chart.setPrefHeight(font.getSize() * HEIGHT);
    });
    HBox head = new HBox(8, in, year);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, words, chart);
    model.breakEven().subscribe(this::show);
  }

  private void show(Optional<BreakEven> found) {
    filling = true;
    year.getItems().setAll(model.years());
    if (!year.getItems().isEmpty()) {
      year.getSelectionModel()
          .select(Math.clamp(model.year().get(), 0, year.getItems().size() - 1));
    }
    filling = false;
    words.setText(found.map(BreakEven::explanation).orElse(NOT_ALONE));
    chart.setVisible(found.filter(even -> !even.balances().isEmpty()).isPresent());
    found.filter(even -> !even.balances().isEmpty())
        .ifPresent(even -> chart.show(
            new Balances(name(even), even.year(), even.balances(), (int) Math.round(even.base())),
            bench.desk().scenario().get()));
  }

  private String name(BreakEven even) {
    return bench.desk().plan().get().flatMap(plan -> plan.school(even.school())).map(School::name)
        .orElse("the school");
  }
}
