package viability.model.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;

/// One figure of a projection: a quantity of a school, or of the group where none is named, in a
/// year counted from 0, the base year.
public record View(Quantity quantity, Optional<SchoolId> school, int year) {

  /// The figure, money in whole pence; empty where it is not known.
  public OptionalDouble of(Projection projection) {
    List<YearFigures> years = school.map(id -> projection.of(id).years())
        .orElseGet(projection::group);
    if (years.size() <= year) {
      return OptionalDouble.empty();
    }
    YearFigures figures = years.get(year);
    return switch (quantity) {
      case PUPILS -> OptionalDouble.of(figures.pupils());
      case CLASSES -> OptionalDouble.of(figures.classes());
      case IN_YEAR -> OptionalDouble.of((double) figures.inYear().pence());
      case RESERVE -> figures.reserve().map(r -> OptionalDouble.of((double) r.pence()))
          .orElse(OptionalDouble.empty());
    };
  }
}
