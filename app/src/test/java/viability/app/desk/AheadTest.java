package viability.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;

/// Futures follow the results: never taken for those of others, the newest alone worked out.
final class AheadTest {

  @TempDir
  private Path folder = Path.of("");

  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final Deque<Runnable> screen = new ArrayDeque<>();

  @Test
  void theyAreOfTheResultsAndTheSameEachTime() {
    Desk desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    Ahead first = desk.ahead().orElseThrow();
    assertThat(first.current()).isTrue();
    assertThat(first.simulated().futures().count()).isEqualTo(TestDesk.FUTURES);
    desk.open(TestDesk.PLAN, Optional.empty());
    assertThat(reserve(desk)).isEqualTo(reserve(first.simulated()));
  }

  @Test
  void afterAnEditTheOldOnesAreMarkedUntilTheNewAreThere() {
    Desk desk = new TestDesk().desk(folder, new Background(workers::add, screen::add));
    desk.open(TestDesk.PLAN, Optional.empty());
    assertThat(desk.ahead()).isEmpty();
    runAll();
    double before = reserve(desk);
    pay(desk, 0.05);
    untilResults(desk);
    assertThat(desk.ahead()).map(Ahead::current).contains(false);
    runAll();
    assertThat(desk.ahead()).map(Ahead::current).contains(true);
    assertThat(reserve(desk)).isLessThan(before);
  }

  @Test
  void anEditCallsOffTheFuturesOfTheOneBefore() {
    Desk desk = new TestDesk().desk(folder, new Background(workers::add, screen::add));
    desk.open(TestDesk.PLAN, Optional.empty());
    runAll();
    Simulated first = desk.simulated().get().orElseThrow();
    pay(desk, 0.05);
    untilResults(desk);
    pay(desk, 0.06);
    // The simulation of 5% begins now, and finds that it is no longer wanted.
    while (desk.simulated().get().orElseThrow().equals(first)) {
      step();
    }
    assertThat(desk.simulated().get().orElseThrow().isOf(desk.results().get().orElseThrow()))
        .isTrue();
    assertThat(desk.plan().get().orElseThrow().typed().getFirst().value()).isEqualTo(0.06);
    assertThat(workers).isEmpty();
  }

  @Test
  void whatChangesNoFigureLeavesThemAsTheyAre() {
    Desk desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    Simulated first = desk.simulated().get().orElseThrow();
    desk.edit("Name the plan", plan -> plan.withName("New"));
    assertThat(desk.simulated().get()).containsSame(first);
    assertThat(desk.ahead()).map(Ahead::current).contains(true);
  }

  @Test
  void otherYearsDoNotShowThem() {
    Desk desk = new TestDesk().desk(folder, new Background(workers::add, screen::add));
    desk.open(TestDesk.PLAN, Optional.empty());
    runAll();
    desk.years().set(5);
    untilResults(desk);
    assertThat(desk.ahead()).isEmpty();
  }

  @Test
  void theirNumberCanBeChosen() {
    Desk desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.futures().set(70);
    assertThat(desk.simulated().get().orElseThrow().futures().count()).isEqualTo(70);
  }

  private static void pay(Desk desk, double share) {
    desk.edit("Pay",
        plan -> plan.withTyped(List.of(Change.of(Assumptions.TEACHER_PAY.name(), share))));
  }

  private static double reserve(Desk desk) {
    return reserve(desk.simulated().get().orElseThrow());
  }

  private static double reserve(Simulated of) {
    return of.fan("Federation", Optional.empty(), viability.model.simulation.Quantity.RESERVE, 6)
        .orElseThrow().p50();
  }

  /// Goes on until the results are of the plan as it is.
  private void untilResults(Desk desk) {
    while (desk.results().get().filter(found -> Optional.of(found.plan()).equals(desk.plan().get())
        && found.years() == desk.years().get()).isEmpty()) {
      step();
    }
  }

  private void runAll() {
    while (!workers.isEmpty() || !screen.isEmpty()) {
      step();
    }
  }

  private void step() {
    (screen.isEmpty() ? workers : screen).remove().run();
  }
}
