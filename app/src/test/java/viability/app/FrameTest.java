package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
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

  private Optional<Wiring> wiring = Optional.empty();

  @Start
  void start(Stage stage) {
    TestWindow window = TestWindow.on(TestDesk.PLAN, Path.of("target", "frame-test"));
    wiring = Optional.of(window.wiring);
    stage.setScene(window.wiring.frame.scene(960, 640));
    stage.show();
  }

  @Test
  void pagesAreTurnedByKey(FxRobot robot) {
    robot.interact(() -> desk().page().set("actions"));
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
    assertThat(desk().page().get()).isEqualTo(wiring.orElseThrow().pages.getFirst().id());
  }

  @Test
  void undoSaysWhatItUndoesAndUndoesIt(FxRobot robot) {
    Button undo = robot.lookup("#undo").queryButton();
    assertThat(undo.isDisabled()).isTrue();
    robot.interact(() -> desk().edit("Name the plan", p -> p.withName("New")));
    assertThat(undo.getAccessibleText()).isEqualTo("Undo: Name the plan");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(desk().plan().get()).map(Plan::name).contains(TestDesk.PLAN.name());
  }

  @Test
  void thePaletteRunsWhatIsTyped(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    robot.write("northg");
    robot.type(KeyCode.ENTER);
    assertThat(desk().school().get()).contains(TestDesk.NORTHGATE);
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

  @Test
  void aTypedActionMovesTheProjectionAndUndoRestoresIt(FxRobot robot) {
    robot.interact(() -> desk().page().set("actions"));
    var before = inYear();
    robot.clickOn("#action-words").write("Share a teacher");
    robot.clickOn("#action-amount").write("12,000").type(KeyCode.ENTER);
    assertThat(inYear()).isEqualTo(before.plus(viability.model.units.Money.pounds(12_000)));
    robot.interact(() -> desk().undo());
    assertThat(inYear()).isEqualTo(before);
  }

  private viability.model.units.Money inYear() {
    return desk().results().get().orElseThrow().of("", TestDesk.ELMFIELD).orElseThrow().years()
        .getLast().inYear();
  }

  private viability.app.desk.Desk desk() {
    return wiring.orElseThrow().desk;
  }
}
