package viability.app.screen.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import viability.app.screen.part.ChoiceWords;
import viability.app.screen.part.DayPicker;
import viability.model.arrangement.Ask;
import viability.model.school.School;

/// The control for one question: a tick, a day, a school, an amount, or a way to share.
final class AskField {

  private final Ask ask;
  private final ArrangementDraftModel draft;
  private final Runnable changed;

  private AskField(Ask ask, ArrangementDraftModel draft, Runnable changed) {
    this.ask = ask;
    this.draft = draft;
    this.changed = changed;
  }

  static Node of(Ask ask, ArrangementDraftModel draft, Runnable changed) {
    AskField field = new AskField(ask, draft, changed);
    Node node = switch (ask.answer()) {
      case YES_NO -> field.tick();
      case DATE -> field.day();
      case SCHOOL -> field.school();
      case POUNDS -> field.pounds();
      case KEY, CHOICE -> field.choices();
      case NUMBER, PER_CENT -> field.text(8);
      case SCHOOLS, SCHOOLS_OF_PLAN, DATES, NUMBERS -> field.text(24);
      case ARRANGEMENTS -> field.arrangements();
      case EFFECTS -> field.lines();
    };
    node.setAccessibleText(ask.words());
    return node;
  }

  private Node tick() {
    CheckBox tick = new CheckBox("Yes");
    tick.setSelected(draft.answer(ask).equals("yes"));
    tick.setOnAction(event -> answer(tick.isSelected() ? "yes" : "no"));
    return tick;
  }

  private Node day() {
    DayPicker day = new DayPicker();
    day.setPromptText("Not known");
    if (!draft.answer(ask).isEmpty()) {
      day.setValue(LocalDate.parse(draft.answer(ask)));
    }
    day.valueProperty().subscribe((before, now) -> answer(now == null ? "" : now.toString()));
    return day;
  }

  private Node school() {
    List<String> ids = new ArrayList<>(List.of(""));
    List<School> in = draft.schoolsOfPlan().stream().filter(s -> draft.has(s.id())).toList();
    in.forEach(school -> ids.add(school.id().value()));
    return choice(ids, id -> in.stream().filter(s -> s.id().value().equals(id)).map(School::name)
        .findFirst().orElse("As the leaving dates say"));
  }

  private Node pounds() {
    TextField pounds = new TextField(draft.answer(ask));
    pounds.setPrefColumnCount(8);
    pounds.textProperty().subscribe((before, now) -> answer(now.replaceAll("[\u00a3,\\s]", "")));
    return pounds;
  }

  private Node choices() {
    return choice(ask.choices().stream().map(Ask.Choice::id).toList(), id -> ask.choices().stream()
        .filter(c -> c.id().equals(id)).map(Ask.Choice::words).findFirst().orElse(""));
  }

  private Node text(int columns) {
    TextField text = new TextField(draft.answer(ask));
    text.setPrefColumnCount(columns);
    text.textProperty().subscribe((before, now) -> answer(now.strip()));
    return text;
  }

  private Node lines() {
    TextArea lines = new TextArea(draft.answer(ask));
    lines.setPrefRowCount(4);
    lines.textProperty().subscribe((before, now) -> answer(now.strip()));
    return lines;
  }

  /// A tick for each arrangement of the plan.
  private Node arrangements() {
    FlowPane all = new FlowPane(16, 6);
    List<String> chosen = new ArrayList<>(Arrays.stream(draft.answer(ask).split(";", -1))
        .map(String::strip).filter(name -> !name.isEmpty()).toList());
    draft.others().forEach(other -> {
      CheckBox in = new CheckBox(other.name());
      in.setSelected(chosen.contains(other.name()));
      in.setOnAction(event -> {
        chosen.remove(other.name());
        if (in.isSelected()) {
          chosen.add(other.name());
        }
        answer(String.join("; ", chosen));
      });
      all.getChildren().add(in);
    });
    return all;
  }

  private Node choice(List<String> answers, Function<String, String> words) {
    ComboBox<String> box = new ComboBox<>();
    box.setConverter(new ChoiceWords<>(words));
    box.getItems().setAll(answers);
    box.setValue(draft.answer(ask));
    box.setOnAction(event -> answer(box.getValue()));
    return box;
  }

  private void answer(String given) {
    draft.answer(ask, given);
    changed.run();
  }
}
