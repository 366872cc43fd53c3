package viability.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import viability.app.desk.Background;
import viability.app.screen.frame.WindowAsks;
import viability.model.plan.Plan;

/// The program's one window.
public final class Window extends Application {

  private static final String TITLE = "School Viability Planner";

  @Override
  public void start(Stage stage) {
    Executor workers = Executors
        .newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 0).factory());
    Wiring wiring = new Wiring(new Background(workers, Platform::runLater),
        new WindowAsks(() -> stage), folder(), Clock.system(java.time.ZoneId.systemDefault()));
    var room = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        wiring.frame.scene(Math.min(1366, room.getWidth()), Math.min(768, room.getHeight())));
    wiring.desk.plan().subscribe(plan -> stage
        .setTitle(plan.map(Plan::name).map(name -> name + " \u2013 " + TITLE).orElse(TITLE)));
    stage.setOnCloseRequest(event -> {
      if (!wiring.cabinet.mayLeave()) {
        event.consume();
      }
    });
    stage.show();
    // A plan comes after the window, so that something is seen at once.
    plan().ifPresent(file -> Platform.runLater(() -> wiring.cabinet.open(file)));
  }

  /// The plan named on the command line: `open PLAN`, or the file alone.
  private java.util.Optional<Path> plan() {
    Parameters given = getParameters();
    List<String> words = given == null ? List.of() : given.getRaw();
    return words.stream().filter(word -> !word.equals("open")).findFirst().map(Path::of);
  }

  /// Where the program keeps what is its own on this computer.
  private static Path folder() {
    String windows = System.getenv().getOrDefault("APPDATA", "");
    String linux = System.getenv().getOrDefault("XDG_CONFIG_HOME", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    Path base = !windows.isEmpty()
        ? Path.of(windows)
        : !linux.isEmpty() ? Path.of(linux) : home.resolve(".config");
    return base.resolve("school-viability-planner");
  }
}
