package viability.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viability.model.plan.Plan;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Opens plans onto the desk and puts them away, asking wherever something could be lost.
public final class Cabinet {

  private static final String ENDING = ".viability";
  private static final String SAVE = "Save";
  private static final String LEAVE = "Do not save";
  private static final String KEEP_BOTH = "Keep both";
  private static final String OVERWRITE = "Replace theirs with mine";
  private static final String RECOVER = "Recover the edits";
  private static final String DROP = "Open as last saved";

  private final Desk desk;
  private final PlanStore store;
  private final Asks asks;
  private final Remembered remembered;

  public Cabinet(Desk desk, PlanStore store, Asks asks, Remembered remembered) {
    this.desk = desk;
    this.store = store;
    this.asks = asks;
    this.remembered = remembered;
  }

  /// Asks for a plan and opens it.
  public void open() {
    asks.planToOpen().ifPresent(this::open);
  }

  /// Opens a plan from its file, after the present one was saved or let go.
  public void open(Path file) {
    if (!mayLeave()) {
      return;
    }
    Loaded<Optional<Plan>> read = store.read(file);
    read.value().ifPresentOrElse(plan -> {
      desk.open(plan, Optional.of(file));
      remembered.opened(file);
      recover(file);
    }, () -> asks.say("The plan was not opened", words(read.findings())));
  }

  /// Puts a plan without a file on the desk, after the present one was saved or let go. True where
  /// it was.
  public boolean openNew(Plan plan) {
    if (!mayLeave()) {
      return false;
    }
    desk.open(plan, Optional.empty());
    return true;
  }

  /// Saves the plan; true where it is on disk afterwards.
  public boolean save() {
    return settle(desk.save());
  }

  /// Asks for a file and saves the plan there; true where it is on disk afterwards.
  public boolean saveAs() {
    return desk.plan().get()
        .flatMap(plan -> asks.whereToSave("Save the plan", fileName(plan.name()) + ENDING, ENDING))
        .map(file -> settle(desk.saveAs(file))).orElse(false);
  }

  /// Whether the plan on the desk may go: it is saved, or the user lets its edits go.
  public boolean mayLeave() {
    if (!desk.unsaved() || desk.plan().get().isEmpty()) {
      return true;
    }
    Optional<String> answer = asks.which("Save the plan?",
        "\u201c" + desk.plan().get().get().name() + "\u201d has edits that are not saved.",
        List.of(SAVE, LEAVE));
    if (answer.isPresent() && answer.get().equals(LEAVE)) {
      desk.dropRecoverable(desk.file().get());
      return true;
    }
    return answer.isPresent() && save();
  }

  /// Plans opened lately, the latest first.
  public List<Path> recent() {
    return remembered.recent();
  }

  /// Edits of a plan without a file that an earlier session left behind.
  public Optional<Plan> left() {
    return desk.recoverable(Optional.empty());
  }

  private void recover(Path file) {
    Optional<Path> of = Optional.of(file);
    desk.recoverable(of).ifPresent(left -> {
      Optional<String> answer = asks.which("Recover edits?",
          "This plan has edits from a session that ended before they were saved.",
          List.of(RECOVER, DROP));
      if (answer.filter(RECOVER::equals).isPresent()) {
        desk.edit("Recover unsaved edits", plan -> left);
      } else if (answer.filter(DROP::equals).isPresent()) {
        desk.dropRecoverable(of);
      }
    });
  }

  private boolean settle(Saving saving) {
    return switch (saving) {
      case Saving.Saved() -> {
        desk.file().get().ifPresent(remembered::opened);
        yield true;
      }
      case Saving.NeedsName() -> saveAs();
      case Saving.Failed(String why) -> {
        asks.say("The plan is not saved", why);
        yield false;
      }
      case Saving.ChangedOnDisk(String file) -> keepBoth(file);
    };
  }

  private boolean keepBoth(String file) {
    Optional<String> answer = asks.which("Someone else changed this plan",
        file + " was changed on disk after you opened it. Keep both saves yours under a new name.",
        List.of(KEEP_BOTH, OVERWRITE));
    if (answer.filter(OVERWRITE::equals).isPresent()) {
      return settle(desk.saveAs(desk.file().get().orElseThrow()));
    }
    return answer.isPresent() && saveAs();
  }

  private static String words(List<Finding> findings) {
    return findings.isEmpty()
        ? "There is no plan in this file."
        : findings.getFirst().message() + " " + findings.getFirst().cure();
  }

  private static String fileName(String plan) {
    return plan.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
