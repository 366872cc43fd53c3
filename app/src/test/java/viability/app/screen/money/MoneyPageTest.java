package viability.app.screen.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
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
final class MoneyPageTest {

  @TempDir
  private Path folder = Path.of("");

  private final TestBench test = new TestBench();
  private Desk desk = test.bench(folder).desk();

  @Start
  void start(Stage stage) {
    var bench = test.bench(folder);
    desk = bench.desk();
    desk.open(TestDesk.PLAN, Optional.empty());
    Scene scene = new Scene((Parent) new MoneyPage(bench).view(), 900, 900);
    Theme.LIGHT.dress(scene, 1);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void turnToTheSheet(FxRobot robot) {
    robot.clickOn("Line by line");
  }

  @Test
  void showsTheYearsAndSaysThem(FxRobot robot) {
    assertThat(sentence(robot)).startsWith(
        "Elmfield spends £10k more than it receives in 2025-26; its reserve of £150k in March 2026");
    assertThat(shown(table(robot), "E01 Teaching staff", 0)).isEqualTo("800,000");
    assertThat(shown(table(robot), "Total spending", 0)).isEqualTo("1,210,000");
    assertThat(shown(table(robot), "In-year balance", 0)).isEqualTo("\u221210,000");
  }

  @Test
  void typingABaseFigureMovesTheProjectionAndUndoRestoresIt(FxRobot robot) {
    String before = shown(table(robot), "E01 Teaching staff", 3);
    type(robot, "E01 Teaching staff", "700,000");
    assertThat(shown(table(robot), "E01 Teaching staff", 0)).isEqualTo("700,000*");
    assertThat(shown(table(robot), "E01 Teaching staff", 3)).isNotEqualTo(before);
    assertThat(sentence(robot)).startsWith("Elmfield spends £90k less than it receives");
    robot.interact(desk::undo);
    assertThat(shown(table(robot), "E01 Teaching staff", 0)).isEqualTo("800,000");
    assertThat(shown(table(robot), "E01 Teaching staff", 3)).isEqualTo(before);
  }

  @Test
  void howLinesMoveIsShownOfAPlanThatIsOpenAlreadyAndCanBeChosenOtherwise(FxRobot robot) {
    robot.clickOn("How lines move");
    assertThat(robot.lookup("E16 Energy").tryQuery()).isPresent();
    ComboBox<?> driver = robot.from(robot.lookup("#lines-grid")).lookup(".combo-box")
        .<ComboBox<?>>queryAll().stream()
        .filter(box -> box.getAccessibleText().equals("E16 Energy: follows")).findFirst()
        .orElseThrow();
    robot.interact(() -> driver.getSelectionModel().select(1));
    assertThat(desk.plan().get().orElseThrow().basis().lines()).hasSize(1);
    assertThat(robot.lookup("As usual").tryQuery()).isPresent();
  }

  @Test
  void refusesTextAndNothingInWords(FxRobot robot) {
    type(robot, "E01 Teaching staff", "lots");
    assertThat(robot.lookup("#money-grid .refusal").<Label>query().getText())
        .startsWith("E01: \u201clots\u201d is not an amount in pounds");
    robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(robot.lookup("#money-grid .refusal").<Label>query().getText())
        .startsWith("E01: Nothing was typed");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(shown(table(robot), "E01 Teaching staff", 0)).isEqualTo("800,000");
    assertThat(desk.history().get().orElseThrow().words()).isEmpty();
  }

  @Test
  void explainsAndCopies(FxRobot robot) {
    select(robot, "Total income", 2);
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(test.explained()).singleElement().extracting(Working::label)
        .isEqualTo("Income lines, 2027-28");
    select(robot, "E01 Teaching staff", 0);
    robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("800000.00"));
  }

  @Test
  void savesTheSheetAsCsv(FxRobot robot) throws IOException {
    test.saveTo(folder.resolve("money.csv"));
    robot.clickOn("#save-money");
    assertThat(Files.readString(folder.resolve("money.csv"))).contains(
        "Whole pounds,2025-26 outturn base year,2026-27 projected",
        "E01 Teaching staff,800000.00,");
  }

  private static void type(FxRobot robot, String row, String text) {
    select(robot, row, 0);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    robot.write(text);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  private static void select(FxRobot robot, String row, int column) {
    robot.interact(() -> {
      table(robot).requestFocus();
      table(robot).getSelectionModel().clearAndSelect(row(table(robot), row),
          table(robot).getVisibleLeafColumn(column + 1));
    });
  }

  private static int row(TableView<GridData.Row> table, String name) {
    return IntStream.range(0, table.getItems().size())
        .filter(i -> table.getItems().get(i).name().equals(name)).findFirst().orElseThrow();
  }

  private static String shown(TableView<GridData.Row> table, String row, int column) {
    return table.getItems().get(row(table, row)).cells().get(column).shown();
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#money-sentence").<Label>query().getText();
  }

  private static TableView<GridData.Row> table(FxRobot robot) {
    return robot.lookup("#money-grid .grid").query();
  }
}
