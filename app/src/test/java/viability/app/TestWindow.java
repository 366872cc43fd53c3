package viability.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import viability.app.desk.Asks;
import viability.app.desk.SameThread;
import viability.app.desk.TestDesk;
import viability.model.plan.Plan;

/// The whole window for tests: work at once, answers prepared, 14:02.
final class TestWindow {

  final Answers answers = new Answers();
  final Wiring wiring;

  TestWindow(Path folder) {
    wiring = new Wiring(new SameThread(), answers, folder, TestDesk.CLOCK);
  }

  /// A window with a plan open.
  static TestWindow on(Plan plan, Path folder) {
    TestWindow window = new TestWindow(folder);
    window.wiring.desk.open(plan, Optional.empty());
    return window;
  }

  /// Answers prepared beforehand; a question without one is answered by "never mind".
  static final class Answers implements Asks {

    final Deque<String> choices = new ArrayDeque<>();
    final Deque<Path> files = new ArrayDeque<>();
    String said = "";

    @Override
    public Optional<Path> planToOpen() {
      return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> whereToSave(String title, String name, String ending) {
      return Optional.ofNullable(files.poll());
    }

    @Override
    public List<Path> filesToRead() {
      return Optional.ofNullable(files.poll()).stream().toList();
    }

    @Override
    public Optional<String> which(String title, String question, List<String> answers) {
      said = question;
      return Optional.ofNullable(choices.poll());
    }

    @Override
    public void say(String title, String words) {
      said = words;
    }
  }
}
