package viability.app.screen.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.look.Icon;
import viability.app.screen.part.Sentence;
import viability.model.plan.Plan;
import viability.model.plan.SourceFile;

/// What the open plan holds, what it starts from, and where to go next.
final class OpenPlanPane extends VBox {

  private final StartModel model;

  OpenPlanPane(StartModel model, Plan plan) {
    this.model = model;
    getStyleClass().add("page");
    int schools = plan.schools().size();
    getChildren().add(
        new Sentence(plan.name() + " holds " + (schools == 1 ? "one school" : schools + " schools")
            + " and starts from the " + plan.base() + "."));
    List<Candidate> candidates = Candidate.of(plan.schools());
    if (!candidates.isEmpty()) {
      getChildren().addAll(title("Starts from"),
          new BasePicker(candidates, Optional.of(plan.base()), model::start));
    }
    getChildren().addAll(title("Files"), files(plan), title("Next"), next());
  }

  private VBox files(Plan plan) {
    VBox box = new VBox(4);
    for (SourceFile file : plan.sources()) {
      Label name = new Label(file.name(), Icon.REPORTS.node());
      Label more = new Label(
          FormatWords.of(file.format()) + ", read on " + Format.day(file.read()));
      more.getStyleClass().add("note");
      box.getChildren().add(new HBox(12, name, more));
    }
    if (plan.sources().isEmpty()) {
      box.getChildren().add(new Label("None: everything in this plan was typed."));
    }
    Button add = new Button("Add files\u2026", Icon.ADD.node());
    add.setOnAction(event -> model.chooseFiles());
    Label drop = new Label("or drop them on this page");
    drop.getStyleClass().add("note");
    HBox line = new HBox(8, add, drop);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    box.getChildren().add(line);
    return box;
  }

  private VBox next() {
    return new VBox(2,
        step("Check the schools: admission numbers, who leads them, doubtful figures", "schools"),
        step("See the pupils to come, by year group", "pupils"),
        step("Compare the ways of working", "compare"), step("Write the action plan", "actions"));
  }

  private Node step(String words, String page) {
    Hyperlink link = new Hyperlink(words);
    link.setOnAction(event -> model.turnTo(page));
    return link;
  }

  private static Label title(String words) {
    Label title = new Label(words);
    title.getStyleClass().add("section-title");
    return title;
  }
}
