package viability.app.screen.frame;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import viability.app.screen.Command;

/// The window's keys. `Shortcut` is Ctrl, and Command on a Mac.
final class Keys {

  private Keys() {}

  /// Gives a scene the keys of commands that have one, and the palette's own.
  static void install(Scene scene, List<Command> commands, Runnable palette) {
    Map<KeyCombination, Runnable> keys = scene.getAccelerators();
    commands.stream().filter(command -> !command.keys().isEmpty())
        .forEach(command -> keys.put(combination(command.keys()), command.run()));
    keys.put(combination("Ctrl+K"), palette);
    keys.put(combination("Ctrl+Shift+Z"),
        commands.stream().filter(c -> c.words().equals("Redo")).findFirst().orElseThrow().run());
  }

  private static KeyCombination combination(String keys) {
    return KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
  }
}
