package viability.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import viability.model.plan.Plan;

/// The open plan's file: what it held, whether the plan is saved, and the copy of unsaved edits.
final class Filing {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String NOT_SAVED = "not saved yet";

  final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
  final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());

  private final PlanStore store;
  private final Autosave autosave;
  private final Tasks tasks;
  private final Clock clock;
  private Optional<Stamp> held = Optional.empty();
  private @Nullable Plan saved;

  Filing(PlanStore store, Autosave autosave, Tasks tasks, Clock clock) {
    this.store = store;
    this.autosave = autosave;
    this.tasks = tasks;
    this.clock = clock;
  }

  /// A plan was opened from a file, or is a new one without.
  void open(Plan plan, Optional<Path> from) {
    file.set(from);
    held = from.flatMap(Stamp::of);
    saved = from.isPresent() ? plan : null;
    words.set(from.isPresent() ? "saved" : NOT_SAVED);
  }

  /// The plan was edited: keeps a copy beside it until it is saved.
  void edited(Plan plan) {
    if (plan.equals(saved)) {
      words.set("saved");
      return;
    }
    words.set(NOT_SAVED);
    Optional<Path> beside = file.get();
    tasks.start(new Work<>("autosave", "", progress -> {
      autosave.write(beside, plan);
      return beside;
    }, done -> {
      if (plan.equals(saved)) {
        autosave.forget(done);
      }
    }, failure -> words.set("not saved, and no copy could be kept: " + failure.getMessage())));
  }

  /// Whether closing would lose edits.
  boolean unsaved(Plan plan) {
    return !plan.equals(saved);
  }

  Saving save(Plan plan) {
    Optional<Path> to = file.get();
    if (to.isEmpty()) {
      return new Saving.NeedsName();
    }
    boolean changed = !Stamp.of(to.get()).equals(held) && Stamp.of(to.get()).isPresent();
    return changed
        ? new Saving.ChangedOnDisk(String.valueOf(to.get().getFileName()))
        : write(plan, to.get());
  }

  /// Writes the plan to a file whatever is in it, and goes on there.
  Saving write(Plan plan, Path to) {
    try {
      store.write(to, plan);
    } catch (IOException e) {
      return new Saving.Failed("The plan could not be saved in " + to + ": " + e.getMessage());
    }
    autosave.forget(file.get());
    file.set(Optional.of(to));
    held = Stamp.of(to);
    saved = plan;
    words.set("saved " + LocalTime.now(clock).format(TIME));
    return new Saving.Saved();
  }

  /// Edits that an earlier session left unsaved.
  Optional<Plan> left(Optional<Path> plan) {
    return autosave.left(plan);
  }

  void forgetLeft(Optional<Path> plan) {
    autosave.forget(plan);
  }
}
