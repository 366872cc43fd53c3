package viability.app.screen.actions;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.model.action.Action;
import viability.model.action.Suggestions;

/// Lists actions that would balance the budget, to pick from; what is still to find follows each.
final class SuggestDialog extends Dialog<List<Action>> {

  private final SuggestModel model;
  private final Label total = new Label();
  private final List<Label> left = new ArrayList<>();

  SuggestDialog(SuggestModel model) {
    this.model = model;
    setTitle("Actions that would balance the budget");
    setResizable(true);
    ButtonType add = new ButtonType("Add to the action plan", ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(add, ButtonType.CANCEL);
    Label sentence = wrapped(model.sentence(), "section-title");
    total.getStyleClass().add("strong");
    total.setId("suggest-total");
    ScrollPane scroll = new ScrollPane(grid());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setPrefViewportHeight(380);
    VBox all = new VBox(12, sentence, scroll, total);
    all.setPadding(new Insets(16));
    all.setPrefWidth(860);
    getDialogPane().setContent(all);
    setResultConverter(pressed -> pressed == add ? model.actions() : List.of());
    say();
  }

  private GridPane grid() {
    GridPane grid = new GridPane(16, 10);
    grid.addRow(0, note("Action"), note("What it means"), note("Brings"), note("Still to find"));
    for (int i = 0; i < model.steps().size(); i++) {
      addRow(grid, i, model.steps().get(i));
    }
    return grid;
  }

  private void addRow(GridPane grid, int place, Suggestions.Step step) {
    CheckBox pick = new CheckBox(step.action().words());
    pick.setId("suggest-" + place);
    pick.setWrapText(true);
    pick.setPrefWidth(300);
    pick.setMinHeight(Region.USE_PREF_SIZE);
    pick.setSelected(model.isPicked(place));
    pick.setAccessibleText(step.action().words() + ", " + Format.money(step.amount()) + ", "
        + step.idea().harm().words());
    pick.selectedProperty().subscribe((before, now) -> {
      model.pick(place, now);
      say();
    });
    VBox means = new VBox(2,
        wrapped(step.idea().harm().words() + "; " + step.idea().effort().words(), ""),
        wrapped(step.action().evidence(), "note"), wrapped(dates(step.action()), "note"));
    means.setPrefWidth(340);
    Label after = new Label();
    left.add(after);
    grid.addRow(place + 1, pick, means, right(new Label(Format.money(step.amount()))),
        right(after));
  }

  private static String dates(Action action) {
    return action.decideBy().map(day -> "Decide by " + Format.day(day) + ", from ").orElse("From ")
        + Format.month(action.from());
  }

  private void say() {
    for (int i = 0; i < left.size(); i++) {
      left.get(i).setText(model.isPicked(i) ? Format.money(model.left(i)) : "\u2013");
    }
    total.setText(model.total());
  }

  private static Label note(String words) {
    return wrapped(words, "note");
  }

  private static Node right(Label figure) {
    GridPane.setHalignment(figure, HPos.RIGHT);
    figure.setMinWidth(70);
    return figure;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
