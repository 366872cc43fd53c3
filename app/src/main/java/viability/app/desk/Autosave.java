package viability.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import viability.model.plan.Plan;

/// The copy kept of edits not saved yet: beside the plan's file as `.name.viability.autosave`, or
/// in a folder of the program's own for a plan that has no file.
final class Autosave {

  private static final String ENDING = ".autosave";

  private final PlanStore store;
  private final Path folder;

  Autosave(PlanStore store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /// Where the copy of a plan is kept.
  Path of(Optional<Path> plan) {
    return plan.map(file -> file.resolveSibling("." + file.getFileName() + ENDING))
        .orElse(folder.resolve("new plan.viability" + ENDING));
  }

  void write(Optional<Path> plan, Plan now) throws IOException {
    Path copy = of(plan);
    Path parent = copy.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    store.write(copy, now);
  }

  /// Forgets the copy. One that cannot be removed stays, and is offered again.
  void forget(Optional<Path> plan) {
    try {
      Files.deleteIfExists(of(plan));
    } catch (IOException e) {
      System.getLogger(Autosave.class.getName()).log(System.Logger.Level.INFO,
          "The copy of unsaved edits stays: " + of(plan), e);
    }
  }

  /// The copy left behind by a session that ended without saving; empty where there is none, or
  /// where it is the same as the plan.
  Optional<Plan> left(Optional<Path> plan) {
    Path copy = of(plan);
    if (!Files.exists(copy)) {
      return Optional.empty();
    }
    Optional<Plan> saved = plan.flatMap(file -> store.read(file).value());
    return store.read(copy).value().filter(found -> !Optional.of(found).equals(saved));
  }
}
