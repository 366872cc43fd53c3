package viability.app.screen.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.screen.part.EditField;
import viability.model.action.Action;
import viability.model.action.YearAmount;
import viability.model.units.FundingYear;

/// The chosen action in full: its amount in each year, what a delay would lose, and its evidence.
final class ActionDetail extends VBox {

  private static final int LATEST = 24;

  private final ActionsModel model;
  private final Label title = new Label();
  private final Label delayed = new Label();
  private final Slider delay = new Slider(0, LATEST, 0);
  private final Button again = new Button("Plan it for this date");
  private final FlowPane amounts = new FlowPane(8, 8);
  private final List<EditField> fields = new ArrayList<>();
  private final EditField evidence;
  private Optional<ActionRow> chosen = Optional.empty();
  private boolean showing;

  ActionDetail(ActionsModel model) {
    super(8);
    this.model = model;
    setId("action-detail");
    getStyleClass().add("boxed");
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    delayed.setWrapText(true);
    delayed.setMinHeight(USE_PREF_SIZE);
    delay.setId("action-delay");
    delay.setAccessibleText("Months later than planned");
    delay.setMajorTickUnit(6);
    delay.setMinorTickCount(5);
    delay.setSnapToTicks(true);
    delay.setShowTickLabels(true);
    delay.setBlockIncrement(1);
    delay.setPrefWidth(320);
    delay.valueProperty().subscribe((before, months) -> late(months.doubleValue()));
    delay.valueChangingProperty().subscribe(_ -> model.settle());
    again.setOnAction(
        event -> chosen.ifPresent(row -> model.replace(row, row.action().replanned())));
    evidence = new EditField("Evidence", "What the amount rests on", typed -> {
      chosen.ifPresent(row -> model.replace(row, row.evidence(typed)));
      return Optional.empty();
    });
    Label later = new Label("Months later than planned");
    later.setLabelFor(delay);
    HBox late = new HBox(12, later, delay, again);
    late.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().setAll(title, amounts, late, delayed, evidence);
    show(Optional.empty());
  }

  /// Shows an action; with none the pane is not there.
  void show(Optional<ActionRow> row) {
    chosen = row;
    setVisible(row.isPresent());
    setManaged(row.isPresent());
    showing = true;
    row.ifPresent(this::fill);
    showing = false;
  }

  private void fill(ActionRow row) {
    Action action = row.action();
    List<FundingYear> years = model.years();
    title.setText(action.words() + ": pounds by year");
    if (fields.size() != years.size()) {
      fields.clear();
      years.forEach(year -> fields.add(new EditField(Format.year(year), "",
          typed -> chosen.flatMap(now -> model.amount(now, year, typed)))));
      amounts.getChildren().setAll(fields);
      fields.forEach(field -> field.setPrefWidth(104));
    }
    for (int i = 0; i < years.size(); i++) {
      FundingYear year = years.get(i);
      Optional<YearAmount> own = action.amounts().stream().filter(each -> each.year().equals(year))
          .findFirst();
      fields.get(i).show(own.map(each -> Format.pounds(each.amount())).orElse(""));
      fields.get(i).suggest(Format.pounds(action.in(year)));
    }
    delay.setValue(Math.min(LATEST, row.delay()));
    delayed.setText(row.delayWords(years));
    again.setDisable(!action.isLate());
    evidence.show(action.evidence());
  }

  private void late(double months) {
    if (!showing) {
      chosen.ifPresent(row -> model.delay(row, (int) Math.round(months)));
    }
  }
}
