package viability.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import viability.app.desk.TestDesk;
import viability.app.look.Theme;
import viability.app.screen.Page;
import viability.app.screen.start.SamplePlan;
import viability.model.plan.Plan;

/// Pictures of every page, to look at: `mvn -q test -pl app -am -Dtest=Snapshots
/// -Dsurefire.failIfNoSpecifiedTests=false` writes `app/target/snapshots/*.png`. Run by name only.
@ExtendWith(ApplicationExtension.class)
final class Snapshots {

  private static final Path TO = Path.of("target", "snapshots");

  @TempDir
  private Path folder = Path.of("");

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  void everyPage() throws Exception {
    Files.createDirectories(TO);
    picture("start-empty", new TestWindow(folder), Theme.LIGHT, 1);
    Plan plan = SamplePlan.read().orElse(TestDesk.PLAN);
    for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
      pages(plan, theme, 1);
    }
    pages(plan, Theme.CONTRAST, 2);
  }

  private void pages(Plan plan, Theme theme, double text) throws Exception {
    for (Page page : TestWindow.on(plan, folder).wiring.pages) {
      TestWindow window = TestWindow.on(plan, folder);
      window.wiring.desk.page().set(page.id());
      picture(page.id() + "-" + theme.name().toLowerCase(java.util.Locale.ROOT), window, theme,
          text);
    }
  }

  private static void picture(String name, TestWindow window, Theme theme, double text)
      throws Exception {
    FxToolkit.setupFixture(() -> {
      window.wiring.appearance.theme().set(theme);
      window.wiring.appearance.textScale().set(text);
      Scene scene = window.wiring.frame.scene(1366, 768);
      snap(scene);
    });
    WaitForAsyncUtils.waitForFxEvents();
    FxToolkit.setupFixture(() -> write(name, snap(window.wiring.frame.getScene())));
  }

  private static WritableImage snap(Scene scene) {
    return Optional.ofNullable(scene.snapshot(null)).orElseThrow();
  }

  private static void write(String name, WritableImage image) {
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png",
          TO.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
