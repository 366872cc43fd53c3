package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WindowTest {
  @Start
  void start(Stage stage) {
    new Window().start(stage);
  }

  @Test
  void opensUnderTheProgramsName(FxRobot robot) {
    assertThat(robot.listWindows()).singleElement().isInstanceOfSatisfying(Stage.class,
        stage -> assertThat(stage.getTitle()).isEqualTo("School Viability Planner"));
  }
}
