package viability.model.viability.flip;

import java.util.Optional;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.viability.measure.Say;

/// What two arrangements are compared by, for the group's schools added up.
public enum Compared {
  /// The reserve at the end of a year.
  RESERVE("Reserve", "leaves the higher reserve in ") {
    @Override
    Optional<Money> of(YearFigures year) {
      return year.reserve();
    }

    @Override
    String when(FundingYear year) {
      return Say.march(year);
    }
  },
  /// What is received less what is spent in a year.
  IN_YEAR("In-year balance", "has the higher in-year balance in ") {
    @Override
    Optional<Money> of(YearFigures year) {
      return Optional.of(year.inYear());
    }

    @Override
    String when(FundingYear year) {
      return year.toString();
    }
  };

  private final String words;
  private final String ahead;

  Compared(String words, String ahead) {
    this.words = words;
    this.ahead = ahead;
  }

  /// What it is called: `Reserve`.
  public String words() {
    return words;
  }

  abstract Optional<Money> of(YearFigures year);

  abstract String when(FundingYear year);

  /// What is said of the one with more: `leaves the higher reserve in March 2032`.
  String ahead(FundingYear year) {
    return ahead + when(year);
  }

  /// `Reserve, March 2032`.
  public String title(FundingYear year) {
    return words + ", " + when(year);
  }

  /// The group's figure in a year, counted from 0, the base year; empty where it is not known.
  Optional<Money> of(Projection projection, int year) {
    return projection.group().isEmpty() ? Optional.empty() : of(projection.group().get(year));
  }
}
