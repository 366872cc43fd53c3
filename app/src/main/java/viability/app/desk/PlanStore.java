package viability.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import viability.model.plan.Plan;
import viability.model.trace.Loaded;

/// Where plans are kept: files in the program, memory in tests.
public interface PlanStore {

  /// The plan in a file; empty, with a stopping finding, where there is none that can be used.
  Loaded<Optional<Plan>> read(Path file);

  /// Writes a plan so that the file is either the old one or the new one, never half of each.
  void write(Path file, Plan plan) throws IOException;
}
