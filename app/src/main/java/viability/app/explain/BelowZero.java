package viability.app.explain;

import java.util.List;
import java.util.stream.IntStream;
import viability.app.look.Format;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// In which of the years shown a reserve is below zero at 31 March. `shown` is how many years there
/// are in all; `last` the last of them.
public record BelowZero(List<FundingYear> years, FundingYear last, int shown) {

  public BelowZero {
    years = List.copyOf(years);
  }

  /// The years of a projection, of which there is at least one; an unknown reserve is not
  /// below zero.
  public static BelowZero of(List<YearFigures> figures) {
    return new BelowZero(
        figures.stream().filter(year -> year.reserve().filter(Money::isNegative).isPresent())
            .map(YearFigures::year).toList(),
        figures.getLast().year(), figures.size());
  }

  public boolean never() {
    return years.isEmpty();
  }

  /// "from March 2030", "in March 2030 only", "from March 2029 to March 2031", "in every year
  /// shown", "in no year shown", "in 3 of the 7 years shown, first in March 2028".
  public String words() {
    if (never()) {
      return "in no year shown";
    }
    if (years.size() == shown) {
      return "in every year shown";
    }
    String first = Format.march(years.getFirst());
    if (!together()) {
      return "in " + years.size() + " of the " + shown + " years shown, first in " + first;
    }
    if (years.getLast().equals(last)) {
      return (years.size() == 1 ? "in " : "from ") + first;
    }
    return years.size() == 1
        ? "in " + first + " only"
        : "from " + first + " to " + Format.march(years.getLast());
  }

  private boolean together() {
    return IntStream.range(1, years.size())
        .allMatch(i -> years.get(i).minus(years.get(i - 1)) == 1);
  }
}
