package viability.app;

import java.nio.file.Path;
import java.util.Optional;
import viability.app.desk.SameThread;
import viability.app.desk.TestAsks;
import viability.app.desk.TestDesk;
import viability.model.plan.Plan;

/// The whole window for tests: work at once, answers prepared, 14:02.
final class TestWindow {

  final TestAsks answers = new TestAsks();
  final Wiring wiring;

  TestWindow(Path folder) {
    wiring = new Wiring(new SameThread(), answers, folder, TestDesk.CLOCK);
    wiring.desk.futures().set(TestDesk.FUTURES);
  }

  /// A window with a plan open.
  static TestWindow on(Plan plan, Path folder) {
    TestWindow window = new TestWindow(folder);
    window.wiring.desk.open(plan, Optional.empty());
    return window;
  }
}
