package viability.app.screen.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import viability.app.chart.Table;
import viability.app.desk.Asks;
import viability.app.look.Icon;

/// Saves a table of figures as a file that spreadsheets open.
public record GridFiles(Asks asks) {

  /// A button that asks where to, and saves.
  public Button save(Supplier<Table> table, String name) {
    Button button = new Button("Save as CSV", Icon.SAVE_AS.node());
    button.getStyleClass().addAll("chart-switch", "flat");
    button.setId("save-" + name);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> asks.whereToSave("Save the table", name + ".csv", ".csv")
        .ifPresent(file -> save(table.get(), file)));
    return button;
  }

  /// The mark at the start makes Excel read the file as UTF-8.
  private void save(Table table, Path file) {
    try {
      Files.write(file, ("\uFEFF" + table.csv()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      asks.say("Save the table", "The table could not be saved to " + file + ": " + e.getMessage());
    }
  }
}
