package viability.model.scenario;

import java.util.List;
import viability.model.assumption.Change;

/// A future to try: a name, what it means in words, the evidence for it, and the differences from
/// the base. With no differences it is the base.
public record Scenario(String name, String words, String evidence, List<Change> changes) {

  /// The base: no differences.
  public static final Scenario BASE = new Scenario("Base", "The plan's own assumptions.", "",
      List.of());

  public Scenario {
    changes = List.copyOf(changes);
  }
}
