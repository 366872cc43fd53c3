package viability.app.screen.start;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.part.Sentence;
import viability.model.plan.Plan;

/// The four ways in, for when no plan is open, and the plans opened lately.
final class WaysIn extends VBox {

  private final StartModel model;
  private final NeedReady ready = new NeedReady();

  WaysIn(StartModel model) {
    this.model = model;
    getStyleClass().add("page");
    ready.setVisible(false);
    ready.setManaged(false);
    getChildren().setAll(
        new Sentence("How long can your schools carry on as they are, and what would each way of "
            + "working with others change? Start with last year\u2019s figures."),
        choices(), ready, recent());
    model.left().ifPresent(plan -> getChildren().add(1, left(plan)));
  }

  private GridPane choices() {
    GridPane grid = new GridPane(16, 16);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(half);
    }
    Choice sample = new Choice(Icon.BOROUGH, "Open the sample borough",
        "Made-up schools, real layouts: the first chart in one minute.", model::openSample);
    sample.setDisable(!model.hasSample());
    grid.add(sample, 0, 0);
    grid.add(new Choice(Icon.SAVE_AS, "Drop your files here",
        "Budget sheets, finance returns, rolls: CSV, XLSX, XLS or ZIP. Or choose them.",
        model::chooseFiles), 1, 0);
    grid.add(new Choice(Icon.OPEN, "Open a plan", "A file that ends in .viability. Ctrl+O",
        model::openPlan), 0, 1);
    grid.add(new Choice(Icon.HELP, "What you need to have ready",
        "Three files most business managers already have.", this::turnReady), 1, 1);
    return grid;
  }

  private HBox left(Plan plan) {
    Label words = new Label("\u201c" + plan.name()
        + "\u201d was not saved when the program last ended. Its edits were kept.");
    Button recover = new Button("Go on with it", Icon.HISTORY.node());
    recover.setOnAction(event -> model.recover());
    HBox box = new HBox(16, words, recover);
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    box.getStyleClass().add("boxed");
    return box;
  }

  private void turnReady() {
    ready.setVisible(!ready.isVisible());
    ready.setManaged(ready.isVisible());
  }

  private VBox recent() {
    VBox box = new VBox(4);
    if (!model.recent().isEmpty()) {
      Label title = new Label("Opened lately");
      title.getStyleClass().add("section-title");
      box.getChildren().add(title);
    }
    for (Path plan : model.recent()) {
      String name = String.valueOf(plan.getFileName()).replace(".viability", "");
      Hyperlink link = new Hyperlink(name);
      link.setTooltip(new Tooltip(plan.toString()));
      link.setOnAction(event -> model.open(plan));
      box.getChildren().add(link);
    }
    return box;
  }
}
