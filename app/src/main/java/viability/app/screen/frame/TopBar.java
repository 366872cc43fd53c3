package viability.app.screen.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import viability.app.desk.Desk;
import viability.app.desk.History;
import viability.app.look.Icon;
import viability.model.plan.Plan;

/// Plan, what is chosen, undo and redo, and the way to everything else.
final class TopBar extends HBox {

  private final Desk desk;
  private final Label saved;
  private final Button search;
  private final Button undo;

  TopBar(Desk desk, Runnable openPalette, MenuButton settings) {
    this.desk = desk;
    getStyleClass().add("top-bar");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    saved = saved();
    search = search(openPalette);
    undo = undo();
    getChildren().setAll(name(), saved, new Pickers(desk), gap, undo, redo(), search, settings);
  }

  /// Pictures alone on the buttons, where the window has no room for words.
  void compact(boolean compact) {
    pseudoClassStateChanged(PseudoClass.getPseudoClass("compact"), compact);
    saved.setVisible(!compact);
    saved.setManaged(!compact);
    for (Button button : List.of(undo, search)) {
      button.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  private Label name() {
    Label name = new Label();
    name.getStyleClass().add("plan-name");
    name.setMinWidth(80);
    desk.plan()
        .subscribe(plan -> name.setText(plan.map(Plan::name).orElse("School Viability Planner")));
    return name;
  }

  private Label saved() {
    Label saved = new Label();
    saved.setId("saved");
    saved.getStyleClass().add("note");
    saved.textProperty().bind(desk.savedWords());
    return saved;
  }

  private Button undo() {
    Button undo = new Button("Undo", Icon.UNDO.node());
    undo.setId("undo");
    undo.setOnAction(event -> desk.undo());
    undo.setMinWidth(USE_PREF_SIZE);
    follow(undo, "Undo", "Ctrl+Z", History::undoes);
    undo.setOnContextMenuRequested(event -> history(undo));
    return undo;
  }

  private Button redo() {
    Button redo = new Button("", Icon.REDO.node());
    redo.setId("redo");
    redo.getStyleClass().add("button-icon");
    redo.setOnAction(event -> desk.redo());
    follow(redo, "Redo", "Ctrl+Y", History::redoes);
    return redo;
  }

  private void follow(Button button, String words, String keys,
      Function<History<Plan>, Optional<String>> what) {
    button.setTooltip(new Tooltip());
    desk.history().subscribe(history -> {
      Optional<String> edit = history.flatMap(what);
      button.setDisable(edit.isEmpty());
      String said = words + edit.map(w -> ": " + w).orElse("");
      button.getTooltip().setText(said + " (" + keys + ")");
      button.setAccessibleText(said);
    });
  }

  private void history(Button at) {
    javafx.scene.control.ContextMenu menu = new javafx.scene.control.ContextMenu();
    desk.history().get().stream().flatMap(h -> h.words().stream()).limit(15)
        .forEach(words -> menu.getItems().add(new MenuItem(words)));
    menu.show(at, javafx.geometry.Side.BOTTOM, 0, 4);
  }

  private static Button search(Runnable openPalette) {
    Button search = new Button("Search or do\u2026  Ctrl+K", Icon.SEARCH.node());
    search.setId("search");
    search.getStyleClass().add("search-button");
    search.setOnAction(event -> openPalette.run());
    search.setAccessibleText("Search or do");
    search.setMinWidth(USE_PREF_SIZE);
    return search;
  }
}
