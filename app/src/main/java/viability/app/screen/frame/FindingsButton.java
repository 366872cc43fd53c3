package viability.app.screen.frame;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.look.Icon;
import viability.app.screen.part.FindingRow;
import viability.model.trace.Finding;

/// How much there is to check; it opens the list.
final class FindingsButton extends Button {

  private final VBox rows = new VBox(12);
  private List<Finding> findings = List.of();

  FindingsButton(Desk desk) {
    setId("findings");
    getStyleClass().addAll("flat", "small");
    setOnAction(event -> open());
    desk.results().subscribe(_ -> refresh(desk));
    desk.plan().subscribe(_ -> refresh(desk));
  }

  /// Opens the list of findings.
  void open() {
    rows.getChildren().setAll(findings.stream().map(FindingRow::new).toList());
    if (findings.isEmpty()) {
      rows.getChildren().setAll(new Label("Nothing in the files or the plan needs looking at."));
    }
    rows.getStyleClass().add("findings-list");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportWidth(520);
    scroll.setPrefViewportHeight(Math.min(420, 60 + findings.size() * 80));
    scroll.getStyleClass().add("edge-to-edge");
    Popover popover = new Popover(scroll);
    popover.setTitle("To check");
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
    popover.show(this);
  }

  private void refresh(Desk desk) {
    findings = FindingsModel.of(desk.plan().get(), desk.results().get());
    setVisible(desk.plan().get().isPresent());
    setText(FindingsModel.words(findings));
    setGraphic(findings.isEmpty()
        ? Icon.NOTE.node()
        : FindingRow.icon(findings.getFirst().severity()).node());
  }
}
