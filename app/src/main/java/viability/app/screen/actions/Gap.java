package viability.app.screen.actions;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import viability.app.desk.Desk;
import viability.app.look.Format;
import viability.app.screen.Bench;
import viability.app.screen.part.FigureLabel;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// The gap to balance, year by year: always in view above the actions.
final class Gap extends GridPane {

  private final Bench bench;
  private final GapModel model;

  Gap(Bench bench, GapModel model) {
    super(16, 4);
    this.bench = bench;
    this.model = model;
    Desk desk = bench.desk();
    setId("gap");
    getStyleClass().add("boxed");
    desk.results().subscribe(_ -> show());
    desk.school().subscribe(_ -> show());
    desk.arrangement().subscribe(_ -> show());
  }

  private void show() {
    getChildren().clear();
    getColumnConstraints().clear();
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(names);
    add(styled(new Label("In-year balance"), "strong"), 0, 0);
    int column = 1;
    for (FundingYear year : model.years()) {
      add(right(styled(new Label(year.toString()), "note")), column++, 0);
    }
    int row = 1;
    for (GapLine line : model.lines()) {
      addRow(line, row++);
    }
  }

  private void addRow(GapLine line, int row) {
    String style = line.projected() ? "strong" : "note";
    Label name = styled(new Label(line.name()), style);
    name.setWrapText(true);
    name.setMinWidth(0);
    name.setMinHeight(USE_PREF_SIZE);
    add(name, 0, row);
    for (int i = 0; i < line.amounts().size(); i++) {
      add(right(styled(figure(line, i), style)), i + 1, row);
    }
  }

  private Label figure(GapLine line, int year) {
    Money amount = line.amounts().get(year);
    if (line.projected()) {
      FigureLabel figure = new FigureLabel(bench.explain());
      String shown = Format.money(amount);
      figure.show(shown, line.name() + ", " + model.years().get(year) + ": " + shown,
          () -> model.working(bench.explainer(), line.school(), year));
      if (amount.isNegative()) {
        figure.getStyleClass().add("below-zero");
      }
      return figure;
    }
    Label label = new Label(Format.money(amount));
    if (amount.isNegative()) {
      label.getStyleClass().add("below-zero");
    }
    return label;
  }

  private static Label right(Label label) {
    setHalignment(label, HPos.RIGHT);
    return label;
  }

  private static Label styled(Label label, String style) {
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
