package viability.model.roll;

import java.util.List;
import java.util.Optional;

/// Every way of forecasting a roll.
public final class RollMethods {

  /// Drawn towards the area, recent years counting most: what the program uses.
  public static final RollMethod DEFAULT = new DrawnCohorts(Lessons.NONE);

  /// The contents page: one line a method.
  public static final List<RollMethod> ALL = List.of(DEFAULT,
      new PlainCohorts("3-2-1", "The last three years pooled, the newest counting three times.",
          Averaging.pooled(3, 2, 1)),
      new PlainCohorts("mean-3", "The mean of the last three ratios.", Averaging.mean(3)),
      new PlainCohorts("smoothing", "Exponential smoothing of all ratios, the newest counting 0.4.",
          Averaging.smoothed(0.4)),
      new PlainCohorts("last", "The last ratio alone.", Averaging.mean(1)), new NoChange());

  private RollMethods() {}

  /// The method of a name; empty where there is none.
  public static Optional<RollMethod> named(String name) {
    return ALL.stream().filter(method -> method.name().equalsIgnoreCase(name.strip())).findFirst();
  }
}
