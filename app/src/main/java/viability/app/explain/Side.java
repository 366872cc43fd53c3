package viability.app.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// One arrangement as a sentence sees it: what it is called in the middle of one, and the years of
/// the schools in the group, each and added up.
public record Side(String called, List<SchoolYears> schools, List<YearFigures> together) {

  public Side {
    schools = List.copyOf(schools);
    together = List.copyOf(together);
  }

  /// An arrangement and what the engine makes of it.
  public static Side of(String called, Projection projection, List<SchoolId> group) {
    return new Side(called,
        projection.schools().stream().filter(s -> group.contains(s.school())).toList(),
        projection.group());
  }

  /// "alone", "federated"; by its name where that would say too little.
  public static String called(Arrangement arrangement) {
    return switch (arrangement) {
      case Alone alone when !alone.acts() -> "alone";
      case Alone alone when alone.mixedAge() && alone.intake().isEmpty()
          && alone.posts().isEmpty() ->
        "alone with mixed-age classes";
      case Federation federation -> "federated";
      default -> underName(arrangement);
    };
  }

  /// What two arrangements are called that stand side by side: never the same.
  public static List<String> called(Arrangement one, Arrangement other) {
    return called(one).equals(called(other))
        ? List.of(underName(one), underName(other))
        : List.of(called(one), called(other));
  }

  private static String underName(Arrangement arrangement) {
    return "under \u201c" + arrangement.name() + "\u201d";
  }

  YearFigures last() {
    return together.getLast();
  }

  Optional<Money> reserve() {
    return last().reserve();
  }

  BelowZero below() {
    return BelowZero.of(together);
  }

  /// The schools whose own reserve is below zero in some year.
  Stream<SchoolYears> inDeficit() {
    return schools.stream().filter(school -> !BelowZero.of(school.years()).never());
  }
}
