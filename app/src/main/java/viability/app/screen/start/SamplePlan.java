package viability.app.screen.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import viability.model.plan.Plan;
import viability.model.store.PlanFile;

/// The fictional borough that comes with the program.
public final class SamplePlan {

  private static final String NAME = "elmfield-and-northgate.viability";

  private SamplePlan() {}

  /// Whether this copy of the program was packed with it.
  static boolean isThere() {
    return SamplePlan.class.getResource("/sample-data/" + NAME) != null;
  }

  /// The sample; empty where this copy of the program was packed without it.
  public static Optional<Plan> read() {
    try (InputStream in = SamplePlan.class.getResourceAsStream("/sample-data/" + NAME)) {
      return in == null
          ? Optional.empty()
          : new PlanFile().parse(NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8))
              .value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
