package viability.app.screen.frame;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import viability.app.look.Icon;
import viability.app.screen.Command;

/// The menu at the end of the top bar: files, and how the window looks.
final class Settings extends MenuButton {

  Settings(Commands commands) {
    super("", Icon.MORE.node());
    setId("settings");
    getStyleClass().addAll("button-icon", "no-arrow");
    setTooltip(new Tooltip("Files and settings"));
    setAccessibleText("Files and settings");
    add(commands.files());
    getItems().add(new SeparatorMenuItem());
    add(commands.looks());
  }

  private void add(List<Command> commands) {
    commands.forEach(command -> {
      MenuItem item = new MenuItem(command.words());
      item.setOnAction(event -> command.run().run());
      getItems().add(item);
    });
  }
}
