package viability.app.screen.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import viability.app.desk.Desk;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.look.Theme;
import viability.app.screen.part.GridData;
import viability.model.trace.Working;

@ExtendWith(ApplicationExtension.class)
final class PupilsPageTest {

  @TempDir
  private Path folder = Path.of("");

  private final TestBench test = new TestBench();
  private Desk desk = test.bench(folder).desk();

  @Start
  void start(Stage stage) {
    var bench = test.bench(folder);
    desk = bench.desk();
    desk.open(TestDesk.PLAN, Optional.empty());
    Scene scene = new Scene((javafx.scene.Parent) new PupilsPage(bench).view(), 900, 900);
    Theme.LIGHT.dress(scene, 1);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void showsTheRollAndSaysIt(FxRobot robot) {
    assertThat(sentence(robot)).startsWith("Elmfield had 182 pupils in October 2025");
    assertThat(shown(table(robot), 0, 0)).isEqualTo("26");
    assertThat(table(robot).getItems().get(7).name()).isEqualTo("Reception to Year 6");
  }

  @Test
  void typingAnIntakeMovesTheProjectionAndUndoRestoresIt(FxRobot robot) {
    String before = sentence(robot);
    select(robot, 0, 2);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    robot.write("12");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(shown(table(robot), 0, 2)).isEqualTo("12*");
    assertThat(shown(table(robot), 1, 3)).isEqualTo("12");
    assertThat(sentence(robot)).isNotEqualTo(before);
    robot.interact(desk::undo);
    assertThat(shown(table(robot), 0, 2)).isEqualTo("26");
    assertThat(sentence(robot)).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNoNumberInWords(FxRobot robot) {
    select(robot, 0, 2);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    robot.write("many");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(robot.lookup("#roll-grid .refusal").<Label>query().getText())
        .contains("\u201cmany\u201d is no number");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(shown(table(robot), 0, 2)).isEqualTo("26");
    assertThat(desk.history().get().orElseThrow().words()).isEmpty();
  }

  @Test
  void explainsTheFigureTheKeyboardIsOn(FxRobot robot) {
    select(robot, 7, 3);
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(test.explained()).singleElement().extracting(Working::label).asString()
        .contains("October 2027");
  }

  private static void select(FxRobot robot, int row, int column) {
    robot.interact(() -> {
      table(robot).requestFocus();
      table(robot).getSelectionModel().clearAndSelect(row,
          table(robot).getVisibleLeafColumn(column + 1));
    });
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#pupils-sentence").<Label>query().getText();
  }

  private static String shown(TableView<GridData.Row> table, int row, int column) {
    return table.getItems().get(row).cells().get(column).shown();
  }

  private static TableView<GridData.Row> table(FxRobot robot) {
    return robot.lookup("#roll-grid .grid").query();
  }
}
