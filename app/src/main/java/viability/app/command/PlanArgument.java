package viability.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;
import viability.model.plan.Plan;
import viability.model.store.PlanFile;
import viability.model.trace.Loaded;

/// The plan a command works on.
final class PlanArgument {

  @Parameters(index = "0", paramLabel = "PLAN", description = "A plan file (.viability).")
  private Path plan = Path.of("");

  Path file() {
    return plan;
  }

  /// The plan; empty, with a stopping finding, where the file cannot be used. A file that is not
  /// there is refused.
  Loaded<Optional<Plan>> read() {
    return new PlanFile().read(existing(plan));
  }

  /// The file itself; refused where it is not there.
  static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Refusal("There is no file " + file + ".");
    }
    return file;
  }
}
