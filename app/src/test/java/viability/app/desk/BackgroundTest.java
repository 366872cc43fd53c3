package viability.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackgroundTest {

  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final Background tasks = new Background(workers::add, screen::add);
  private final List<String> told = new ArrayList<>();

  @Test
  void onlyTheNewestWaits() {
    start("one");
    start("two");
    start("three");
    runAll();
    assertThat(told).containsExactly("one", "three");
  }

  @Test
  void workThatIsStoppedTellsNothing() {
    tasks.start(new Work<>("long", "Reading", progress -> {
      progress.check();
      return "read";
    }, told::add, failure -> told.add("failed")));
    assertThat(tasks.running()).hasSize(1);
    tasks.running().getFirst().cancel();
    runAll();
    assertThat(told).isEmpty();
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void aFailureIsToldAndTheSlotIsFreeAgain() {
    tasks.start(new Work<String>("slot", "", progress -> {
      throw new IllegalStateException("no");
    }, told::add, failure -> told.add(String.valueOf(failure.getMessage()))));
    runAll();
    start("next");
    runAll();
    assertThat(told).containsExactly("no", "next");
  }

  private void start(String result) {
    tasks.start(new Work<>("slot", "", progress -> result, told::add, failure -> {
    }));
  }

  private void runAll() {
    while (!workers.isEmpty() || !screen.isEmpty()) {
      (workers.isEmpty() ? screen : workers).remove().run();
    }
  }
}
