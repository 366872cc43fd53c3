package viability.app.screen.money;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.screen.part.ChoiceWords;
import viability.model.spending.Driver;
import viability.model.spending.Index;

/// What each line of the chosen school follows, to be chosen otherwise or set back.
final class LinesPane extends VBox {

  private static final String WORDS = "What each line follows from year to year: a quantity and a price. Where a part"
      + " of a line has a rule of its own, such as class teachers or pupil premium, this is what the rest follows.";

  private final LinesModel model;
  private List<LinesModel.Row> shown = List.of();
  private final GridPane grid = new GridPane(8, 4);
  private final CheckBox all = new CheckBox("What I choose holds for all schools");

  LinesPane(Desk desk) {
    super(8);
    model = new LinesModel(desk);
    Label words = new Label(WORDS);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    all.setId("lines-for-all");
    grid.setId("lines-grid");
    setPadding(new Insets(8, 0, 0, 0));
    getChildren().setAll(words, all, grid);
    desk.plan().subscribe(this::refresh);
    desk.school().subscribe(this::refresh);
    refresh();
  }

  private void refresh() {
    List<LinesModel.Row> rows = model.rows();
    if (rows.equals(shown)) {
      return;
    }
    shown = rows;
    grid.getChildren().clear();
    grid.addRow(0, heading("Line"), heading("Follows"), heading("Price"));
    for (int i = 1; i <= rows.size(); i++) {
      LinesModel.Row row = rows.get(i - 1);
      ComboBox<Driver> driver = picker(row, "follows", Driver.values(), Driver::words,
          row.rule().driver());
      ComboBox<Index> index = picker(row, "price", Index.values(), Index::words,
          row.rule().index());
      index.setDisable(row.rule().driver() == Driver.STAFF_COST);
      driver.setOnAction(event -> choose(row, driver, index));
      index.setOnAction(event -> choose(row, driver, index));
      Label chosen = new Label(row.chosen());
      chosen.getStyleClass().add("note");
      grid.addRow(i, new Label(row.name()), driver, index, chosen);
      if (row.isChosen()) {
        grid.add(reset(row), 4, i);
      }
    }
  }

  private static Label heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("strong");
    return heading;
  }

  private void choose(LinesModel.Row row, ComboBox<Driver> driver, ComboBox<Index> index) {
    model.choose(row.code(), driver.getValue(), index.getValue(), all.isSelected());
  }

  private Button reset(LinesModel.Row row) {
    Button reset = new Button("As usual");
    reset.setAccessibleText(row.name() + ": as usual");
    reset.setOnAction(event -> model.reset(row.code()));
    return reset;
  }

  private static <T> ComboBox<T> picker(LinesModel.Row row, String what, T[] values,
      Function<T, String> words, T value) {
    ComboBox<T> picker = new ComboBox<>();
    picker.getItems().setAll(values);
    picker.setConverter(new ChoiceWords<>(words));
    picker.setAccessibleText(row.name() + ": " + what);
    picker.setValue(value);
    picker.setPrefWidth(210);
    return picker;
  }
}
