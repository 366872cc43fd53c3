package viability.model.viability.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// One start tried: the lowest reserve that any of the arrangement's schools then has on a 31
/// March, with its school and year, and whether every deficit is cleared within the licence.
///
/// `starts` is empty for not starting within the years shown; `together` is the lowest that the
/// schools' reserves come to added up.
public record Start(Optional<LocalDate> starts, Money lowest, SchoolId school, String name,
    FundingYear year, Money together, boolean withinLicence) {

  /// Whether no school is ever below zero on a 31 March.
  public boolean neverBelow() {
    return !lowest.isNegative();
  }

  /// What a projection of the arrangement from a start shows; empty where a school's reserve is
  /// not known.
  static Optional<Start> of(Optional<LocalDate> starts, Projection projection,
      List<SchoolId> members, int licence) {
    List<SchoolYears> schools = projection.schools().stream()
        .filter(school -> members.contains(school.school())).toList();
    boolean known = schools.size() == members.size()
        && schools.stream().allMatch(school -> school.years().getFirst().reserve().isPresent());
    if (!known || schools.isEmpty()) {
      return Optional.empty();
    }
    boolean cleared = schools.stream().flatMap(school -> Deficit.of(school.years()).stream())
        .allMatch(deficit -> deficit.clearedWithin(licence));
    Money together = together(schools);
    Start lowest = null;
    for (SchoolYears school : schools) {
      for (YearFigures year : school.years()) {
        Money reserve = year.reserve().orElseThrow();
        if (lowest == null || reserve.compareTo(lowest.lowest()) < 0) {
          lowest = new Start(starts, reserve, school.school(), school.name(), year.year(), together,
              cleared);
        }
      }
    }
    return Optional.ofNullable(lowest);
  }

  private static Money together(List<SchoolYears> schools) {
    return IntStream.range(0, schools.getFirst().years().size())
        .mapToObj(
            year -> schools.stream().map(school -> school.years().get(year).reserve().orElseThrow())
                .reduce(Money.ZERO, Money::plus))
        .min(Money::compareTo).orElseThrow();
  }
}
