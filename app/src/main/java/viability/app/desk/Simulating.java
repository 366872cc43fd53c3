package viability.app.desk;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import viability.model.projection.Case;
import viability.model.simulation.Futures;
import viability.model.simulation.Quantity;
import viability.model.simulation.Request;
import viability.model.simulation.Simulation;

/// Works out the futures of results after them, away from the window: one simulation at a time,
/// only the newest is wanted, and an edit calls off the one that runs.
final class Simulating {

  /// Numbers kept at once, eight bytes each, before fewer futures have to do.
  private static final long MOST_NUMBERS = 40_000_000;

  /// Shown while more are on their way, and where more would not fit. They are the first of those
  /// that follow.
  private static final int FEWER = 1_000;

  /// From so many seconds on the window says what is going on, and lets it be stopped.
  private static final double LONG = 1;

  /// Up to so many seconds all futures are shown at once; else a few come first.
  private static final double AT_ONCE = 0.25;

  final ReadOnlyObjectWrapper<Optional<Simulated>> simulated = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  private final Simulation simulation;
  private final Tasks tasks;
  private final StringProperty problem;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile double lastTook = AT_ONCE;

  /// `problem` is where it is said that futures could not be worked out.
  Simulating(Simulation simulation, Tasks tasks, StringProperty problem) {
    this.simulation = simulation;
    this.tasks = tasks;
    this.problem = problem;
  }

  /// Forgets everything, and whatever is still being worked out.
  void clear() {
    asked.incrementAndGet();
    simulated.set(Optional.empty());
  }

  /// Calls off what runs: newer results are on their way.
  void callOff() {
    asked.incrementAndGet();
  }

  /// Works out so many futures of results, unless they are those there are.
  void workOut(Results results, int wanted) {
    int number = asked.incrementAndGet();
    int count = fitting(results, wanted);
    boolean known = simulated.get()
        .filter(now -> now.isOf(results) && now.futures().count() == count).isPresent();
    if (!known) {
      start(results, count > FEWER && lastTook >= AT_ONCE ? FEWER : count, count, number);
    }
  }

  private void start(Results results, int count, int wanted, int number) {
    tasks.start(new Work<>("futures", lastTook < LONG ? "" : "Working out the futures",
        progress -> run(results, count, wanted, progress, number), found -> {
          show(number, found);
          if (count < wanted && asked.get() == number) {
            start(results, wanted, wanted, number);
          }
        }, failure -> fail(number, failure)));
  }

  private Simulated run(Results results, int count, int wanted, Progress progress, int number) {
    long start = System.nanoTime();
    Request ask = Request.of(count, results.plan().seed())
        .unless(() -> progress.cancelled() || asked.get() != number);
    Futures futures = simulation.run(results.cases().getFirst(),
        results.cases().stream().map(Case::arrangement).toList(), ask);
    if (asked.get() != number) {
      throw new CancellationException("Newer futures were asked for");
    }
    Simulated found = new Simulated(results, futures).prepared();
    if (count == wanted) {
      lastTook = (System.nanoTime() - start) / 1e9;
    }
    return found;
  }

  private void show(int number, Simulated found) {
    if (asked.get() == number) {
      simulated.set(Optional.of(found));
    }
  }

  private void fail(int number, Exception failure) {
    if (asked.get() == number) {
      System.getLogger(Simulating.class.getName()).log(System.Logger.Level.WARNING,
          "The futures could not be worked out", failure);
      simulated.set(Optional.empty());
      problem.set(
          "The futures could not be worked out, so no chances are shown: " + failure.getMessage());
    }
  }

  /// As many as wanted, or fewer where so many schools and arrangements would not fit.
  private static int fitting(Results results, int wanted) {
    long units = results.cases().stream().mapToLong(each -> each.group().size() + 1L).sum();
    long numbers = units * results.years() * Quantity.values().length * wanted;
    return numbers > MOST_NUMBERS ? Math.min(wanted, FEWER) : wanted;
  }
}
