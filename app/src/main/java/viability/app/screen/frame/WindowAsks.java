package viability.app.screen.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import viability.app.desk.Asks;

/// Asks by dialogs over the window.
public final class WindowAsks implements Asks {

  private static final ExtensionFilter PLANS = new ExtensionFilter("Plans", "*.viability");
  private static final ExtensionFilter DATA = new ExtensionFilter("Spreadsheets and data files",
      "*.csv", "*.xlsx", "*.xls", "*.zip");
  private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*");

  private final Supplier<Window> owner;

  public WindowAsks(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> planToOpen() {
    return Optional.ofNullable(chooser("Open a plan", PLANS, ALL).showOpenDialog(owner.get()))
        .map(File::toPath);
  }

  @Override
  public Optional<Path> whereToSave(String title, String name, String ending) {
    FileChooser chooser = chooser(title, new ExtensionFilter("*" + ending, "*" + ending));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath)
        .map(path -> path.toString().endsWith(ending)
            ? path
            : path.resolveSibling(path.getFileName() + ending));
  }

  @Override
  public List<Path> filesToRead() {
    List<File> chosen = chooser("Choose your files", DATA, ALL).showOpenMultipleDialog(owner.get());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<String> which(String title, String question, List<String> answers) {
    Alert alert = alert(title, question);
    List<ButtonType> buttons = answers.stream().map(words -> new ButtonType(words, ButtonData.LEFT))
        .toList();
    alert.getButtonTypes().setAll(buttons);
    alert.getButtonTypes().add(ButtonType.CANCEL);
    return alert.showAndWait().filter(buttons::contains).map(ButtonType::getText);
  }

  @Override
  public void say(String title, String words) {
    Alert alert = alert(title, words);
    alert.getButtonTypes().setAll(ButtonType.OK);
    alert.showAndWait();
  }

  private Alert alert(String title, String words) {
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner.get());
    alert.setTitle(title);
    alert.setHeaderText(title);
    alert.setContentText(words);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    return alert;
  }

  private static FileChooser chooser(String title, ExtensionFilter... filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().setAll(filters);
    return chooser;
  }
}
