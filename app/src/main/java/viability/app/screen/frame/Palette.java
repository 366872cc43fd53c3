package viability.app.screen.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import viability.app.screen.Command;

/// The command palette: type a few letters of a page or an action, choose it by Enter.
final class Palette extends VBox {

  private final Supplier<List<Command>> commands;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();
  private Optional<Node> back = Optional.empty();

  Palette(Supplier<List<Command>> commands) {
    super(8);
    this.commands = commands;
    setId("palette");
    getStyleClass().add("palette");
    setMaxSize(560, USE_PREF_SIZE);
    field.setPromptText("Search or do\u2026");
    field.setAccessibleText("Search or do");
    list.setPrefHeight(336);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(new Label("No page or action of that name."));
    getChildren().setAll(field, list);
    field.textProperty().subscribe(this::find);
    list.setOnMouseClicked(event -> run());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    hide();
  }

  /// Opens it over the window, with nothing typed.
  void open() {
    back = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    field.clear();
    find("");
    setVisible(true);
    field.requestFocus();
  }

  private void hide() {
    setVisible(false);
    back.ifPresent(Node::requestFocus);
  }

  private void find(String typed) {
    list.getItems().setAll(PaletteModel.find(commands.get(), typed));
    list.getSelectionModel().selectFirst();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
    } else if (event.getCode() == KeyCode.ENTER) {
      run();
    } else if (event.getCode() == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
    } else {
      return;
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 5));
    event.consume();
  }

  private void run() {
    Optional<Command> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    hide();
    chosen.ifPresent(command -> command.run().run());
  }

  /// A command and its key.
  private static final class Cell extends ListCell<Command> {

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        return;
      }
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Label keys = new Label(command.keys());
      keys.getStyleClass().add("note");
      HBox line = new HBox(new Label(command.words()), gap, keys);
      line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      setGraphic(line);
      setAccessibleText(command.words());
    }
  }
}
