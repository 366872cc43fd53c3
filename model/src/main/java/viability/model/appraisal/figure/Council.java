package viability.model.appraisal.figure;

import java.util.List;
import viability.model.appraisal.option.Option;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.Money;

/// What an option makes fall to the council.
final class Council {

  private Council() {}

  /// All of it from the year after the base year's, in pence.
  static long total(Option of) {
    return of.projection().council().stream().skip(1).mapToLong(Money::pence).sum();
  }

  /// What falls to it in a year, as something taken off; none where there is nothing.
  static List<Working> less(Option of, int year) {
    Money cost = of.projection().council().get(year);
    return cost.pence() == 0
        ? List.of()
        : List.of(Working.given("Falls to the council, " + of.year(year), (double) -cost.pence(),
            Working.Unit.PENCE, new Source(Mark.DERIVED, "the projection", "")));
  }
}
