package viability.app.screen.start;

import java.io.File;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import viability.app.screen.start.StartModel.State;

/// The Start page: whatever its model is doing; files can be dropped anywhere on it.
final class StartView extends ScrollPane {

  private final StartModel model;

  StartView(StartModel model) {
    this.model = model;
    setFitToWidth(true);
    getStyleClass().add("edge-to-edge");
    setOnDragOver(this::over);
    setOnDragDropped(this::dropped);
    model.state().subscribe(state -> setContent(switch (state) {
      case State.WaysIn() -> new WaysIn(model);
      case State.Reading(var files) -> new ReadingPane(model, files);
      case State.Preview(var intake) -> new PreviewPane(model, intake);
      case State.Open(var plan) -> new OpenPlanPane(model, plan);
    }));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      model.read(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(files);
    event.consume();
  }
}
