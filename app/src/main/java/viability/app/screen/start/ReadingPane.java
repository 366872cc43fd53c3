package viability.app.screen.start;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import viability.app.screen.part.Sentence;

/// Shown while files are read. Progress by file is in the bar below, too.
final class ReadingPane extends VBox {

  ReadingPane(StartModel model, List<Path> files) {
    getStyleClass().add("page");
    String what = files.size() == 1
        ? String.valueOf(files.getFirst().getFileName())
        : files.size() + " files";
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(320);
    Button cancel = new Button("Cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> model.cancel());
    getChildren().setAll(new Sentence("Reading " + what + "\u2026"), bar, cancel);
  }
}
