package viability.model.simulation;

import java.util.List;
import viability.model.units.FundingYear;

/// What comes of a simulation: every arrangement in the same futures. `base` is year 0.
public record Futures(int count, long seed, FundingYear base, int years,
    List<ArrangementFutures> arrangements) {

  public Futures {
    arrangements = List.copyOf(arrangements);
  }

  /// An arrangement's futures; throws [IllegalArgumentException] for one that was not simulated.
  public ArrangementFutures of(String arrangement) {
    return arrangements.stream().filter(each -> each.name().equals(arrangement)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "The arrangement \u201c" + arrangement + "\u201d was not simulated"));
  }
}
