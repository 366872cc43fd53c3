package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import viability.app.look.Icon;
import viability.app.screen.part.AssumptionText;
import viability.app.screen.part.ChoiceWords;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.assumption.Unit;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// One difference in the dialog: what, its value, the school and the year it holds for.
final class ChangeLine extends HBox {

  private final ScenarioDraftModel draft;
  private final int place;
  private final Runnable changed;

  ChangeLine(ScenarioDraftModel draft, int place, Runnable changed, Runnable remove) {
    super(8);
    this.draft = draft;
    this.place = place;
    this.changed = changed;
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Optional<Assumption> assumption = Assumptions.named(change().assumption());
    Label title = new Label(assumption.map(Assumption::title).orElse(change().assumption()));
    title.setMaxWidth(Double.MAX_VALUE);
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    getChildren().add(title);
    assumption.ifPresent(this::addFields);
    Button away = new Button("", Icon.REMOVE.node());
    away.getStyleClass().add("flat");
    away.setAccessibleText("Remove " + title.getText());
    away.setOnAction(event -> remove.run());
    getChildren().add(away);
  }

  private Change change() {
    return draft.changes().get(place);
  }

  private void set(Change change) {
    draft.set(place, change);
    changed.run();
  }

  private void addFields(Assumption assumption) {
    getChildren().add(value(assumption));
    if (assumption.reach().bySchool()) {
      getChildren().add(schools());
    }
    if (assumption.reach().byYear()) {
      getChildren().add(years());
    }
  }

  private TextField value(Assumption assumption) {
    Unit unit = assumption.unit();
    TextField value = new TextField(AssumptionText.write(unit, change().value()));
    value.setPrefColumnCount(6);
    value.setMinWidth(USE_PREF_SIZE);
    value.setAccessibleText(assumption.title());
    value.textProperty().subscribe((before, typed) -> AssumptionText.read(unit, typed)
        .ifPresent(number -> set(change().to(number))));
    return value;
  }

  private ComboBox<Optional<SchoolId>> schools() {
    List<Optional<SchoolId>> all = new ArrayList<>(List.of(Optional.empty()));
    draft.plan().schools().forEach(school -> all.add(Optional.of(school.id())));
    ComboBox<Optional<SchoolId>> box = new ComboBox<>();
    box.setConverter(new ChoiceWords<>(
        id -> id.flatMap(draft.plan()::school).map(School::name).orElse("every school")));
    box.getItems().setAll(all);
    box.setMinWidth(USE_PREF_SIZE);
    box.setValue(change().school());
    box.setOnAction(event -> set(
        new Change(change().assumption(), box.getValue(), change().year(), change().value())));
    return box;
  }

  private ComboBox<OptionalInt> years() {
    List<OptionalInt> all = new ArrayList<>(List.of(OptionalInt.empty()));
    draft.yearsToSet().forEach(year -> all.add(OptionalInt.of(year)));
    ComboBox<OptionalInt> box = new ComboBox<>();
    box.setConverter(
        new ChoiceWords<>(year -> year.isPresent() ? "in " + year.getAsInt() : "every year"));
    box.getItems().setAll(all);
    box.setMinWidth(USE_PREF_SIZE);
    box.setValue(change().year());
    box.setOnAction(event -> set(
        new Change(change().assumption(), change().school(), box.getValue(), change().value())));
    return box;
  }
}
