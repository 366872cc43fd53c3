package viability.app.screen.frame;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import viability.app.desk.Desk;
import viability.app.desk.Running;
import viability.app.desk.Tasks;
import viability.model.units.FundingYear;

/// What to check, how old the figures are, and the work going on.
final class StatusBar extends HBox {

  private final Tasks tasks;
  private final HBox work = new HBox(8);

  /// `rates` is the last year whose funding rates are known; `panel` shows and hides
  /// the assumptions.
  StatusBar(Desk desk, Tasks tasks, FundingYear rates, ToggleButton panel) {
    this.tasks = tasks;
    getStyleClass().add("status-bar");
    work.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    Label dates = new Label();
    desk.plan()
        .subscribe(plan -> dates.setText(plan.map(open -> DataDates.of(open, rates)).orElse("")));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(new FindingsButton(desk), dates, gap, work, new FuturesMenu(desk), panel);
    tasks.running().addListener((ListChangeListener<Running>) change -> showWork());
  }

  private void showWork() {
    work.getChildren().clear();
    tasks.running().stream().findFirst().ifPresent(running -> {
      Label words = new Label();
      words.textProperty().bind(running.words());
      ProgressBar bar = new ProgressBar();
      bar.progressProperty().bind(running.share());
      bar.setPrefWidth(120);
      Button cancel = new Button("Cancel");
      cancel.getStyleClass().add("small");
      cancel.setOnAction(event -> running.cancel());
      work.getChildren().setAll(words, bar, cancel);
    });
  }
}
