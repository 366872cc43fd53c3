package viability.app.screen.compare;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.screen.part.ChoiceWords;
import viability.app.screen.part.DayPicker;
import viability.model.arrangement.Ask;
import viability.model.arrangement.Kind;
import viability.model.arrangement.Kinds;

/// The form of an arrangement, built from what its kind asks.
final class ArrangementForm extends VBox {

  private final ArrangementDraftModel draft;
  private final Runnable changed;
  private final Label meaning = new Label();
  private final TextField name = new TextField();
  private final GridPane asks = grid();

  ArrangementForm(ArrangementDraftModel draft, Runnable changed) {
    super(10);
    this.draft = draft;
    this.changed = changed;
    meaning.getStyleClass().add("note");
    meaning.setWrapText(true);
    GridPane top = grid();
    top.addRow(0, label("Kind"), kind());
    top.add(meaning, 1, 1);
    top.addRow(2, label("Name"), name());
    top.addRow(3, label("Schools"), schools());
    top.addRow(4, label("Starts"), starts());
    getChildren().setAll(top, asks);
    showAsks();
  }

  private Node kind() {
    ComboBox<Kind> kind = new ComboBox<>();
    kind.setId("kind");
    kind.setConverter(new ChoiceWords<>(Kind::words));
    kind.getItems().setAll(Kinds.ALL);
    kind.setValue(draft.kind());
    kind.setDisable(!draft.isNew());
    kind.setOnAction(event -> {
      draft.kind(kind.getValue());
      name.setText(draft.name());
      showAsks();
    });
    return kind;
  }

  private Node name() {
    name.setId("name");
    name.setText(draft.name());
    name.textProperty().subscribe(typed -> {
      draft.name(typed);
      changed.run();
    });
    return name;
  }

  private Node schools() {
    FlowPane all = new FlowPane(16, 6);
    draft.schoolsOfPlan().forEach(school -> {
      CheckBox in = new CheckBox(school.name());
      in.setSelected(draft.has(school.id()));
      in.setOnAction(event -> {
        draft.school(school.id(), in.isSelected());
        showAsks();
      });
      all.getChildren().add(in);
    });
    return all;
  }

  private Node starts() {
    DayPicker starts = new DayPicker(draft.starts());
    starts.setId("starts");
    starts.valueProperty().subscribe(date -> {
      if (date != null) {
        draft.starts(date);
        changed.run();
      }
    });
    return starts;
  }

  private void showAsks() {
    meaning.setText(draft.kind().meaning());
    asks.getChildren().clear();
    int row = 0;
    for (Ask ask : draft.kind().asks()) {
      Node field = AskField.of(ask, draft, changed);
      field.setId("ask-" + ask.id());
      asks.addRow(row++, label(ask.words()), field);
    }
    changed.run();
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(12, 8);
    ColumnConstraints words = new ColumnConstraints();
    words.setPercentWidth(46);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(words, fields);
    return grid;
  }
}
