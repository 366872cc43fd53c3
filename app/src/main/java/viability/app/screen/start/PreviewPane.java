package viability.app.screen.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.part.Sentence;

/// What files hold, before they are used.
final class PreviewPane extends VBox {

  private final StartModel model;

  PreviewPane(StartModel model, Intake intake) {
    this.model = model;
    getStyleClass().add("page");
    getChildren().add(new Sentence(sentence(intake)));
    intake.files().stream().map(FileBox::new).forEach(getChildren()::add);
    List<Candidate> candidates = Candidate.of(intake.reading().schools());
    if (intake.into().isEmpty() && !candidates.isEmpty()) {
      Label title = new Label("Start from which year?");
      title.getStyleClass().add("section-title");
      getChildren().addAll(title, new BasePicker(candidates, model.base().get(),
          base -> model.base().set(Optional.of(base))));
    }
    getChildren().add(buttons(intake));
  }

  private HBox buttons(Intake intake) {
    Button use = new Button(
        intake.into().isPresent() ? "Add these files to the plan" : "Use these files",
        Icon.ADD.node());
    use.setId("use-files");
    use.getStyleClass().add("accent");
    use.setDefaultButton(true);
    use.setDisable(!intake.isUsable());
    use.setOnAction(event -> model.use());
    Button others = new Button("Choose other files");
    others.setOnAction(event -> model.chooseFiles());
    Button cancel = new Button("Cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> model.cancel());
    return new HBox(8, use, others, cancel);
  }

  private static String sentence(Intake intake) {
    int schools = intake.reading().schools().size();
    long unknown = intake.files().stream().filter(file -> !file.value().isRecognised()).count();
    if (!intake.isUsable()) {
      return "Nothing in these files can be used yet. What to do is below.";
    }
    return (schools == 1 ? "One school" : schools + " schools") + " in "
        + (intake.files().size() == 1 ? "this file" : "these files")
        + (unknown == 0 ? "." : "; " + unknown + " not recognised.");
  }
}
