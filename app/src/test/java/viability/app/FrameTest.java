package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import viability.app.desk.TestDesk;
import viability.app.explain.ExplainSheet;
import viability.model.plan.Plan;

@ExtendWith(ApplicationExtension.class)
final class FrameTest {

  private final TestWindow window = new TestWindow(Path.of("target", "frame-test"));

  @Start
  void start(Stage stage) {
    window.wiring.desk.open(TestDesk.PLAN, java.util.Optional.empty());
    stage.setScene(window.wiring.frame.scene(960, 640));
    stage.show();
  }

  @Test
  void pagesAreTurnedByKey(FxRobot robot) {
    robot.interact(() -> window.wiring.desk.page().set("actions"));
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
    assertThat(window.wiring.desk.page().get()).isEqualTo(window.wiring.pages.getFirst().id());
  }

  @Test
  void undoSaysWhatItUndoesAndUndoesIt(FxRobot robot) {
    Button undo = robot.lookup("#undo").queryButton();
    assertThat(undo.isDisabled()).isTrue();
    robot.interact(() -> window.wiring.desk.edit("Name the plan", p -> p.withName("New")));
    assertThat(undo.getAccessibleText()).isEqualTo("Undo: Name the plan");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(window.wiring.desk.plan().get()).map(Plan::name).contains(TestDesk.PLAN.name());
  }

  @Test
  void thePaletteRunsWhatIsTyped(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    robot.write("northg");
    robot.type(KeyCode.ENTER);
    assertThat(window.wiring.desk.school().get()).contains(TestDesk.NORTHGATE);
  }

  @Test
  void theExplanationOpensAndEscapeClosesIt(FxRobot robot) {
    ExplainSheet sheet = robot.lookup("#explain").queryAs(ExplainSheet.class);
    assertThat(sheet.isVisible()).isFalse();
    robot.interact(() -> sheet.show(viability.model.trace.Working.given("Pupils", 24,
        viability.model.trace.Working.Unit.PUPILS, viability.model.trace.Source.TYPED)));
    assertThat(sheet.isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(sheet.isVisible()).isFalse();
  }
}
