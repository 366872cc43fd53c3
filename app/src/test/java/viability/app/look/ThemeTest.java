package viability.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ThemeTest {
  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @Start
  void start(Stage stage) {
    scene = new Scene(Gallery.window(), 980, 560);
    Theme.LIGHT.dress(scene, 1);
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(strings = {"viability.css", "dark.css", "contrast.css"})
  void styleSheetsHaveNoMistakes(String sheet) throws IOException {
    CssParser.errorsProperty().clear();
    new CssParser().parse(Objects.requireNonNull(Theme.class.getResource(sheet)));
    assertThat(CssParser.errorsProperty()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void drawsTheWindowForPeopleToLookAt(Theme theme, FxRobot robot) throws IOException {
    robot.interact(() -> theme.dress(scene, 1));
    var image = robot.lookup(".root").query().getScene();
    var folder = Files.createDirectories(Path.of("target", "snapshots"));
    var file = folder.resolve("window-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
    robot.interact(() -> save(image, file));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void theWindowUsesOurTypefaceAndTheSizesOfThePicture(FxRobot robot) {
    var sentence = robot.lookup(".page-sentence").<Label>query().getFont();
    assertThat(sentence.getName()).isEqualTo("Viability Sans Bold");
    assertThat(sentence.getSize()).isBetween(21.9, 22.1);
    robot.interact(() -> Theme.LIGHT.dress(scene, 2));
    assertThat(robot.lookup(".page-sentence").<Label>query().getFont().getSize()).isBetween(43.8,
        44.2);
  }

  private static void save(Scene scene, Path file) {
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
