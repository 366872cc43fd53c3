package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import viability.app.desk.TestDesk;

/// The Risk page in the window.
@ExtendWith(ApplicationExtension.class)
final class RiskWindowTest {

  @TempDir
  private Path folder = Path.of("");

  /// Made by [#start], on JavaFX's own thread.
  @SuppressWarnings("NullAway.Init")
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = TestWindow.on(TestDesk.PLAN, folder);
    stage.setScene(window.wiring.frame.scene(1000, 960));
    stage.show();
    window.wiring.desk.page().set("risk");
  }

  @Test
  void theSentenceAndTheChartSayChancesInTenths(FxRobot robot) {
    assertThat(robot.lookup("#risk-sentence").<Label>query().getText())
        .startsWith("If the assumptions hold, ").doesNotContain("%");
    assertThat(robot.lookup("#deficits .figure-area").<Node>query().getAccessibleText())
        .contains("if the assumptions hold. Alone, no change: March 2026 ").doesNotContain("%");
    assertThat(robot.lookup("#futures").<MenuButton>query().getText())
        .isEqualTo("200 futures, the same for every option");
  }

  @Test
  void aFutureIsShownByItsPlaceAmongAll(FxRobot robot) {
    robot.interact(
        () -> robot.lookup(".page .tab-pane").<TabPane>query().getSelectionModel().selectLast());
    robot.interact(robot.lookup("#future-10").<Button>query()::fire);
    assertThat(robot.lookup("#one-future-words").<Label>query().getText()).startsWith("Future ")
        .contains("10 in 100 futures come to less");
  }
}
