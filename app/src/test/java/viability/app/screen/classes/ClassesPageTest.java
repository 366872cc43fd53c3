package viability.app.screen.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
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
final class ClassesPageTest {

  @TempDir
  private Path folder = Path.of("");

  private final TestBench test = new TestBench();
  private Desk desk = test.bench(folder).desk();

  @Start
  void start(Stage stage) {
    var bench = test.bench(folder);
    desk = bench.desk();
    desk.open(TestDesk.PLAN, Optional.empty());
    Scene scene = new Scene((javafx.scene.Parent) new ClassesPage(bench).view(), 900, 900);
    Theme.LIGHT.dress(scene, 1);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void explainsTheFigureTheKeyboardIsOn(FxRobot robot) {
    assertThat(robot.lookup("#classes-sentence").<Label>query().getText())
        .startsWith("In 2025/26 Elmfield teaches 182 pupils in 7 classes");
    TableView<GridData.Row> table = robot.lookup("#class-grid .grid").query();
    robot.interact(() -> {
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(8, table.getVisibleLeafColumn(2));
    });
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(test.explained()).singleElement().extracting(Working::label)
        .isEqualTo("Single-age classes in 2025/26");
  }

  @Test
  void aPostTypedIsListedAndUndone(FxRobot robot) {
    tab(robot, 2);
    robot.clickOn("#post-cost").write("74,000").type(KeyCode.ENTER);
    TableView<PostRow> posts = robot.lookup("#posts").query();
    assertThat(posts.getItems()).singleElement().extracting(PostRow::cost)
        .isEqualTo("\u00a374,000");
    assertThat(robot.lookup("#posts-total").<Label>query().getText())
        .isEqualTo("Elmfield lists 1 full-time post, \u00a374k a year");
    robot.interact(desk::undo);
    assertThat(posts.getItems()).isEmpty();
  }

  @Test
  void refusesAPostWithoutACostInWords(FxRobot robot) {
    tab(robot, 2);
    robot.clickOn("#post-add");
    assertThat(robot.lookup("#posts-refusal").<Label>query().getText()).contains("74,000");
  }

  private static void tab(FxRobot robot, int index) {
    robot.interact(
        () -> robot.lookup(".tab-pane").<TabPane>query().getSelectionModel().select(index));
  }
}
