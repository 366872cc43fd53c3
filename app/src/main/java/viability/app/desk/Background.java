package viability.app.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Does work on worker threads and tells its results on the window's thread.
///
/// `start` and everything it tells belong to the window's thread; `onScreen` is the one way back
/// to it.
public final class Background implements Tasks {

  private final Executor workers;
  private final Executor onScreen;
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final Map<String, Slot> slots = new HashMap<>();

  /// The job of a slot that runs, and the newest that waits for it.
  private static final class Slot {

    private @Nullable Job<?> now;
    private @Nullable Job<?> next;
  }

  public Background(Executor workers, Executor onScreen) {
    this.workers = workers;
    this.onScreen = onScreen;
  }

  @Override
  public <T> void start(Work<T> work) {
    Slot slot = slots.computeIfAbsent(work.slot(), name -> new Slot());
    Job<T> job = new Job<>(work);
    if (slot.now == null) {
      run(slot, job);
    } else {
      slot.now.stop();
      slot.next = job;
    }
  }

  @Override
  public ObservableList<Running> running() {
    return running;
  }

  private void run(Slot slot, Job<?> job) {
    slot.now = job;
    if (!job.work.words().isEmpty()) {
      running.add(job.shown);
    }
    workers.execute(() -> {
      Runnable tell = job.result();
      onScreen.execute(() -> finish(slot, job, tell));
    });
  }

  private void finish(Slot slot, Job<?> job, Runnable tell) {
    running.remove(job.shown);
    slot.now = null;
    Job<?> next = slot.next;
    slot.next = null;
    if (next != null) {
      run(slot, next);
    }
    tell.run();
  }

  /// One start of one piece of work.
  private final class Job<T> implements Progress {

    private final Work<T> work;
    private final Running shown;
    private volatile boolean stopped;

    Job(Work<T> work) {
      this.work = work;
      this.shown = new Running(work.words(), this::stop);
    }

    void stop() {
      stopped = true;
    }

    /// Runs the work here; the result is how to tell what came of it.
    Runnable result() {
      try {
        T value = work.call().run(this);
        return () -> work.done().accept(value);
      } catch (CancellationException e) {
        return () -> {
        };
      } catch (Exception e) {
        return () -> work.failed().accept(e);
      }
    }

    @Override
    public void at(double share, String words) {
      onScreen.execute(() -> shown.at(share, words));
    }

    @Override
    public boolean cancelled() {
      return stopped;
    }
  }
}
