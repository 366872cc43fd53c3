package viability.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;

/// The Compare and Scenarios pages in the window.
@ExtendWith(ApplicationExtension.class)
final class CompareWindowTest {

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
    desk().page().set("compare");
  }

  @Test
  void bothLinesAreDrawnAndTheSentenceFollowsTheScenario(FxRobot robot) {
    assertThat(robot.lookup(".figure-area").<Node>query().getAccessibleText())
        .contains("Alone, no change: ", "Federation: ");
    String base = sentence(robot);
    robot.interact(() -> desk().edit("Pay",
        plan -> plan.withTyped(List.of(Change.of(Assumptions.TEACHER_PAY.name(), 0.05)))));
    assertThat(sentence(robot)).isNotEqualTo(base);
    robot.interact(desk()::undo);
    assertThat(sentence(robot)).isEqualTo(base);
    robot.interact(() -> desk().scenario().set("Pay awards unfunded"));
    assertThat(sentence(robot)).isNotEqualTo(base);
  }

  @Test
  void aFigureExplainsItselfByKeyboard(FxRobot robot) {
    robot.interact(robot.lookup("#tile-reserve .tile-figure").query()::requestFocus);
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(robot.lookup("#explain").query().isVisible()).isTrue();
    assertThat(robot.lookup("#explain .section-title").<Label>query().getText())
        .isEqualTo("Reserve, March 2032");
  }

  @Test
  void aChipShowsItsArrangement(FxRobot robot) {
    ToggleButton mixed = robot.lookup("Alone, own actions").query();
    robot.interact(mixed::fire);
    assertThat(mixed.isSelected()).isTrue();
    assertThat(robot.lookup(".figure-area").<Node>query().getAccessibleText())
        .contains("Alone, own actions: ");
    assertThat(sentence(robot)).contains("alone with mixed-age classes");
  }

  @Test
  void aFormMadeOfItsQuestionsAddsAnArrangement(FxRobot robot) {
    robot.clickOn("#add-arrangement");
    assertThat(robot.lookup("#ask-shareHead").tryQuery()).isPresent();
    robot.clickOn("Add");
    assertThat(desk().plan().get().orElseThrow().arrangement("Federation 2")).isPresent();
    assertThat(robot.lookup("Federation 2").<ToggleButton>query().isSelected()).isTrue();
    robot.interact(desk()::undo);
    assertThat(desk().plan().get()).contains(Examples.PLAN);
  }

  @Test
  void aScenarioIsUsedFromItsCard(FxRobot robot) {
    robot.interact(() -> desk().page().set("scenarios"));
    robot.interact(robot.lookup(".scenario-card .button").nth(1).queryButton()::fire);
    assertThat(desk().scenario().get()).isEqualTo("Births fall further");
  }

  /// Not a promise, but a page that took long would be noticed here.
  @Test
  void everythingFollowsASliderWithoutDelay(FxRobot robot) {
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      double pay = 0.02 + i * 0.002;
      robot.interact(() -> {
        long before = System.nanoTime();
        desk().edit("Pay", "pay",
            plan -> plan.withTyped(List.of(Change.of(Assumptions.TEACHER_PAY.name(), pay))));
        window.wiring.frame.getScene().snapshot(null);
        taken.add((System.nanoTime() - before) / 1000);
      });
    }
    List<Long> warm = taken.stream().skip(6).sorted().toList();
    System.getLogger("measure").log(System.Logger.Level.INFO,
        "slider to repaint, microseconds: median {0}, most {1}", warm.get(warm.size() / 2),
        warm.getLast());
    assertThat(warm.get(warm.size() / 2)).isLessThan(3_000_000);
  }

  private Desk desk() {
    return window.wiring.desk;
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#sentence").<Label>query().getText();
  }
}
