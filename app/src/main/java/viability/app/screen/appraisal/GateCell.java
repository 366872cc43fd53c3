package viability.app.screen.appraisal;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.part.ChoiceWords;
import viability.model.appraisal.Appraisal;
import viability.model.appraisal.Gate;
import viability.model.appraisal.Gated;

/// An option's gates: whether it passes and why, and the user's answer about ethos and faith.
final class GateCell extends VBox {

  private static final List<Optional<Boolean>> ANSWERS = List.of(Optional.empty(),
      Optional.of(true), Optional.of(false));

  private final int option;
  private final Label state = new Label();
  private final Label why = Labels.wrapped("", "note");
  private final ComboBox<Optional<Boolean>> answer = new ComboBox<>();
  private final TypedField note;
  private boolean showing;

  GateCell(int option, String name, AppraisalModel model) {
    super(2);
    this.option = option;
    getStyleClass().add("option-cell");
    state.getStyleClass().addAll("strong", "rating");
    answer.setId("gate-" + option);
    answer.getItems().setAll(ANSWERS);
    answer.setConverter(new ChoiceWords<>(GateCell::words));
    answer.setAccessibleText("Your answer to the ethos and faith gate of \u201c" + name + "\u201d");
    answer.valueProperty().subscribe((before, now) -> {
      if (!showing && now != null) {
        model.gate(name, now);
      }
    });
    note = new TypedField("Who answered the gate of \u201c" + name + "\u201d, and why",
        "Who says so?", typed -> {
          model.gateNote(name, typed);
          return Optional.empty();
        });
    note.getStyleClass().add("note-field");
    getChildren().setAll(state, why, answer, note);
  }

  void show(Appraisal now) {
    showing = true;
    Gated gated = now.gates().get(option);
    Optional<Gate> given = now.scoring().gate(gated.option());
    state.setText(gated.state().word());
    state.setGraphic(icon(gated.state()).node());
    why.setText(gated.why());
    answer.setValue(given.map(Gate::open));
    note.show(given.map(Gate::note).orElse(""));
    note.setVisible(given.isPresent());
    note.setManaged(given.isPresent());
    showing = false;
  }

  private static String words(Optional<Boolean> answer) {
    return answer.map(open -> open ? "We say: passes" : "We say: does not pass")
        .orElse("As worked out");
  }

  private static Icon icon(Gated.State state) {
    return switch (state) {
      case PASSES -> Icon.MET;
      case DOES_NOT -> Icon.STOP;
      case TO_JUDGE -> Icon.NOT_KNOWN;
    };
  }
}
