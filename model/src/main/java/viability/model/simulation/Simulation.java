package viability.model.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import viability.model.arrangement.Arrangement;
import viability.model.projection.BlockRun;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.projection.path.Block;
import viability.model.simulation.draw.Drawn;
import viability.model.simulation.draw.Draws;
import viability.model.simulation.shock.World;

/// Runs cases through many futures, block by block: the projection itself, with shocks.
///
/// The same seed gives the same figures to the last bit, however many threads there are and however
/// futures are divided into blocks.
public final class Simulation {

  /// School-futures side by side: enough to keep a processor busy, few enough for its caches.
  private static final int AT_ONCE = 1000;
  private static final int LEAST = 64;

  private final Projector projector;

  public Simulation(Projector projector) {
    this.projector = projector;
  }

  /// The futures of a case under each arrangement. Throws [CancellationException] where it is
  /// called off, and [IllegalArgumentException] where there is no arrangement.
  public Futures run(Case wanted, List<Arrangement> arrangements, Request request) {
    if (arrangements.isEmpty()) {
      throw new IllegalArgumentException("Nothing to simulate");
    }
    List<Case> cases = arrangements.stream().map(wanted::under).toList();
    Results results = new Results(cases, request);
    Schools schools = new Schools(wanted);
    int size = Math.max(LEAST, AT_ONCE / Math.max(1, wanted.setting().schools().size()));
    List<Runnable> blocks = new ArrayList<>();
    for (int first = 0; first < request.futures(); first += size) {
      int from = first;
      int count = Math.min(size, request.futures() - first);
      blocks.add(() -> block(cases, request, schools, from, count, results));
    }
    inParallel(blocks, request.threads());
    return results.all();
  }

  private void block(List<Case> cases, Request request, Schools schools, int first, int count,
      Results results) {
    Drawn drawn = new Drawn(new Draws(request.seed()), first, count);
    World world = new World(cases.getFirst().setting().assumed(), drawn);
    BlockRun run = new BlockRun(projector,
        new Block(count + 1, new ShiftedBy(request.shocks(), world, schools)));
    for (int at = 0; at < cases.size(); at++) {
      if (request.calledOff().getAsBoolean()) {
        throw new CancellationException("A newer simulation was asked for");
      }
      results.put(at, first, run.of(cases.get(at)));
    }
  }

  private static void inParallel(List<Runnable> blocks, int threads) {
    if (threads == 1 || blocks.size() == 1) {
      blocks.forEach(Runnable::run);
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, blocks.size()))) {
      List<Future<?>> running = new ArrayList<>();
      blocks.forEach(block -> running.add(pool.submit(block)));
      try {
        for (Future<?> each : running) {
          each.get();
        }
      } catch (ExecutionException e) {
        pool.shutdownNow();
        throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
      } catch (InterruptedException e) {
        pool.shutdownNow();
        Thread.currentThread().interrupt();
        throw new CancellationException("Interrupted");
      }
    }
  }
}
