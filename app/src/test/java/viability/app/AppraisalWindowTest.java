package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import viability.app.desk.Desk;
import viability.app.screen.compare.Examples;
import viability.model.appraisal.Criteria;

/// The Appraisal page in the window.
@ExtendWith(ApplicationExtension.class)
final class AppraisalWindowTest {

  @TempDir
  private Path folder = Path.of("");

  /// Made by [#start], on JavaFX's own thread.
  @SuppressWarnings("NullAway.Init")
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = TestWindow.on(Examples.PLAN, folder);
    stage.setScene(window.wiring.frame.scene(1000, 960));
    stage.show();
    desk().page().set("appraisal");
  }

  @Test
  void weightsMoveByKeyAndScoresAreTyped(FxRobot robot) {
    Slider finance = robot.lookup("#weight-finance .slider").query();
    robot.interact(finance::requestFocus);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertThat(desk().plan().get().orElseThrow().appraisal().weight(Criteria.FINANCE).orElseThrow()
        .weight()).isEqualTo(26);
    assertThat(finance.getAccessibleText()).startsWith("Weight of Financial sustainability: 26");
    TextField standards = robot.lookup("#score-standards-1").query();
    robot.interact(() -> {
      standards.requestFocus();
      standards.setText("7");
    });
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(desk().plan().get().orElseThrow().appraisal().scores()).singleElement()
        .satisfies(score -> assertThat(score.points()).hasValue(7));
    robot.interact(desk()::undo);
    robot.interact(desk()::undo);
    assertThat(desk().plan().get().orElseThrow().appraisal()).isEqualTo(Examples.PLAN.appraisal());
    assertThat(standards.getText()).isEmpty();
  }

  @Test
  void whatWouldHaveToBeTrueIsSaidAndDrawn(FxRobot robot) {
    TabPane tabs = robot.lookup(".appraisal .tab-pane").query();
    robot.interact(() -> tabs.getSelectionModel().selectLast());
    Label words = robot.lookup("#flip-words").query();
    assertThat(words.getText()).contains("\u201cFederation\u201d",
        "\u201cTeacher pay award\u201d in every year from 2026/27");
    Node chart = robot.lookup("#flip .figure-area").query();
    assertThat(Objects.toString(chart.getAccessibleText(), ""))
        .startsWith("Reserve, March 2032: Federation less Alone, no change");
  }

  private Desk desk() {
    return window.wiring.desk;
  }
}
