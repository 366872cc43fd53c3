package viability.app.screen.risk;

import java.util.Arrays;
import java.util.OptionalInt;
import viability.model.simulation.Quantity;
import viability.model.simulation.UnitFutures;

/// Where the central case lies among all futures.
final class CentralPlace {

  private CentralPlace() {}

  /// How many in a hundred futures come to less than the central case; empty where the measure is
  /// not known.
  static OptionalInt of(Asked asked) {
    Quantity quantity = asked.quantity();
    return asked.unit(asked.shown()).filter(all -> all.knows(quantity))
        .map(all -> OptionalInt.of(place(all, quantity, asked.year()))).orElse(OptionalInt.empty());
  }

  private static int place(UnitFutures all, Quantity quantity, int year) {
    double central = all.central(quantity, year);
    double[] figures = all.in(quantity, year);
    long less = Arrays.stream(figures).filter(figure -> figure < central).count();
    long same = Arrays.stream(figures).filter(figure -> figure == central).count();
    return (int) Math.round((less + same / 2.0) * 100 / figures.length);
  }
}
