package viability.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The program's one window.
public final class Window extends Application {
  @Override
  public void start(Stage stage) {
    stage.setTitle("School Viability Planner");
    stage.setScene(new Scene(new BorderPane(), 960, 640));
    stage.show();
  }
}
