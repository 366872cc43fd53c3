package viability.model.appraisal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import viability.model.appraisal.option.Option;
import viability.model.trace.Working;

/// The group's in-year balances of the first five years projected, added up, less what falls to the
/// council: a cost that others bear is no saving.
final class FiveYears implements Figure {

  private static final int YEARS = 5;

  @Override
  public String title(Option of) {
    return "In-year balances, " + of.year(1) + " to " + of.year(last(of));
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PENCE;
  }

  @Override
  public boolean moreIsHigher() {
    return true;
  }

  @Override
  public OptionalDouble value(Option of, Option first) {
    return of.group().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(years(of).mapToDouble(year -> (double) of.group().get(year).inYear()
            .minus(of.projection().council().get(year)).pence()).sum());
  }

  @Override
  public Optional<Working> working(Option of, Option first) {
    List<Working> parts = new ArrayList<>();
    years(of).forEach(year -> {
      of.explainer().inYear(of.wanted(), Optional.empty(), year).ifPresent(parts::add);
      parts.addAll(Council.less(of, year));
    });
    return of.group().isEmpty()
        ? Optional.empty()
        : Optional.of(Working.sum(title(of), unit(),
            "The in-year balances added up, less what falls to the council.", parts));
  }

  private static int last(Option of) {
    return Math.min(YEARS, of.last());
  }

  private static IntStream years(Option of) {
    return IntStream.rangeClosed(1, last(of));
  }
}
