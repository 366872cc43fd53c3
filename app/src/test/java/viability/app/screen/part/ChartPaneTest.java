package viability.app.screen.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import viability.app.chart.Line;
import viability.app.chart.Lines;
import viability.app.chart.Point;
import viability.app.chart.ReserveLines;
import viability.app.look.Look;
import viability.app.look.Series;
import viability.app.look.Theme;

@ExtendWith(ApplicationExtension.class)
final class ChartPaneTest {
  private final SimpleObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
  private final List<Integer> chosen = new ArrayList<>();
  /// Made by [#start], on JavaFX's own thread.
  @SuppressWarnings("NullAway.Init")
  private ChartPane<Lines> pane;

  @Start
  void start(Stage stage) {
    pane = new ChartPane<>(new ReserveLines(), look);
    pane.setOnChosen(chosen::add);
    var scene = new Scene(pane, 800, 360);
    Theme.LIGHT.dress(scene, 1);
    stage.setScene(scene);
    stage.show();
    pane.show(lines(-180_000), "Base");
  }

  @Test
  void growsIntoItsRoomAndSaysWhatItShows(FxRobot robot) {
    var area = area(robot);
    assertThat(area.getHeight()).isGreaterThan(280);
    assertThat(area.getAccessibleText()).isEqualTo("Revenue reserve, Elmfield. "
        + "Alone: £150k in March 2027, −£180k in March 2028, below zero from March 2028.");
    assertThat(robot.lookup(".section-title").<Label>query().getText())
        .isEqualTo("Revenue reserve, Elmfield");
  }

  @Test
  void arrowKeysStepThroughTheFiguresAndEnterChoosesOne(FxRobot robot) {
    robot.interact(area(robot)::requestFocus);
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertThat(words(robot).getText()).isEqualTo("Alone, March 2027: £150k");
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertThat(words(robot).getText()).isEqualTo("Alone, March 2028: −£180k");
    assertThat(area(robot).getAccessibleText()).isEqualTo("Alone, March 2028: −£180k");
    assertThat(robot.lookup(".figure-point").query().isVisible()).isTrue();
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(chosen).containsExactly(1);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup(".figure-point").query().isVisible()).isFalse();
  }

  @Test
  void newDataKeepsTheFigureInView(FxRobot robot) {
    robot.interact(area(robot)::requestFocus);
    robot.press(KeyCode.END).release(KeyCode.END);
    robot.interact(() -> pane.show(lines(41_000), "Base"));
    assertThat(words(robot).getText()).isEqualTo("Alone, March 2028: £41k");
    robot.interact(() -> look.set(Look.DARK));
    assertThat(words(robot).isVisible()).isTrue();
  }

  @Test
  void drawsItselfForPeopleToLookAt(FxRobot robot) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "snapshots"));
    robot.interact(area(robot)::requestFocus);
    robot.press(KeyCode.END).release(KeyCode.END);
    robot.interact(() -> save(pane.getScene(), folder.resolve("pane-chart.png")));
    robot.clickOn("Table");
    robot.interact(() -> save(pane.getScene(), folder.resolve("pane-table.png")));
    assertThat(folder.resolve("pane-table.png")).isNotEmptyFile();
  }

  @Test
  void theTableHasTheSameFigures(FxRobot robot) {
    robot.clickOn("Table");
    var table = robot.lookup(".figure-table").<TableView<?>>query();
    assertThat(table.isVisible()).isTrue();
    assertThat(table.getColumns()).extracting("text").containsExactly("Elmfield", "March 2027",
        "March 2028");
    assertThat(table.getColumns().get(2).getCellData(0)).isEqualTo("−£180k");
    robot.clickOn("Chart");
    assertThat(area(robot).isVisible()).isTrue();
  }

  @Test
  void saysWhyThereIsNothing(FxRobot robot) {
    robot.interact(() -> pane.showNothing("No file gave a balance to start from."));
    assertThat(area(robot).isVisible()).isFalse();
    assertThat(robot.lookup("No file gave a balance to start from.").query().isVisible()).isTrue();
  }

  private static void save(Scene scene, Path file) {
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Lines lines(double last) {
    return new Lines("Elmfield", List.of(
        Line.of("Alone", Series.SLATE, List.of(new Point(2026, 150_000), new Point(2027, last)))));
  }

  private static ChartArea area(FxRobot robot) {
    return robot.lookup(".figure-area").queryAs(ChartArea.class);
  }

  private static Label words(FxRobot robot) {
    return robot.lookup(".figure-words").queryAs(Label.class);
  }
}
