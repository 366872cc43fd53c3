package viability.model.viability.timing;

import java.util.List;
import java.util.Optional;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// A spell below zero: from the first 31 March on which the reserve is below zero to the first
/// after it on which it is not, if there is one within the years shown.
public record Deficit(FundingYear from, Optional<FundingYear> cleared, Money lowest,
    FundingYear shown) {

  /// Every spell of a school or group, in order; none where the reserve is not known.
  public static List<Deficit> of(List<YearFigures> years) {
    List<Deficit> spells = new java.util.ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      if (isBelow(years, year) && (year == 0 || !isBelow(years, year - 1))) {
        spells.add(spell(years, year));
      }
    }
    return List.copyOf(spells);
  }

  private static Deficit spell(List<YearFigures> years, int from) {
    Money lowest = years.get(from).reserve().orElseThrow();
    int year = from;
    while (year < years.size() && isBelow(years, year)) {
      Money reserve = years.get(year).reserve().orElseThrow();
      lowest = reserve.compareTo(lowest) < 0 ? reserve : lowest;
      year++;
    }
    return new Deficit(years.get(from).year(),
        year < years.size() ? Optional.of(years.get(year).year()) : Optional.empty(), lowest,
        years.getLast().year());
  }

  private static boolean isBelow(List<YearFigures> years, int year) {
    return years.get(year).reserve().map(Money::isNegative).orElse(false);
  }

  /// Whether it is known to outlast so many years: cleared later, or still open that long after its
  /// first 31 March.
  public boolean outlasts(int licence) {
    return cleared.orElse(shown).minus(from) >= licence && !clearedWithin(licence);
  }

  /// Whether it is cleared within so many years of the first 31 March below zero. One that outlasts
  /// the years shown is not.
  public boolean clearedWithin(int licence) {
    return cleared.map(year -> year.minus(from) <= licence).orElse(false);
  }
}
