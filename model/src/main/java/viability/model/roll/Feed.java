package viability.model.roll;

import java.util.List;
import java.util.Optional;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;

/// The year group of other schools that a school's first year group comes from: a junior school's
/// Year 3 from its infant school's Year 2, a secondary school's Year 7 from Year 6 of the loaded
/// primary schools.
///
/// `ratio` is the school's first year group over those pupils a year earlier, weighted 3-2-1 and not
/// drawn towards anything. `words` say whose pupils they are, and that this is assumed.
public record Feed(List<SchoolId> from, YearGroup group, double ratio, RollHistory history,
    String words) {

  private static final int[] THREE = {3, 2, 1};
  private static final int ENOUGH_PRIMARIES = 3;

  public Feed {
    from = List.copyOf(from);
  }

  /// Where a school's new pupils come from; empty where no feeder is known or the rolls of both
  /// have no two neighbouring years to go by.
  public static Optional<Feed> of(School school, List<School> loaded) {
    return switch (school.details().phase().first()) {
      case Y3 -> InfantSchool.of(school, loaded)
          .flatMap(infant -> of(school, List.of(infant.school()), YearGroup.Y2, infant.words()));
      case Y7 -> area(school, loaded);
      default -> Optional.empty();
    };
  }

  /// Year 6 of the loaded primary and junior schools whose rolls are the newest: three or more, or
  /// they are no area.
  private static Optional<Feed> area(School school, List<School> loaded) {
    List<School> primaries = loaded.stream()
        .filter(s -> s.details().phase() == Phase.PRIMARY || s.details().phase() == Phase.JUNIOR)
        .filter(s -> s.latestRoll().isPresent()).toList();
    int newest = primaries.stream().mapToInt(Feed::latest).max().orElse(0);
    List<School> counted = primaries.stream().filter(s -> latest(s) == newest).toList();
    return counted.size() < ENOUGH_PRIMARIES
        ? Optional.empty()
        : of(school, counted, YearGroup.Y6, "Year 6 of " + counted.size()
            + " loaded primary schools a year before, times the share of them, with pupils from elsewhere, who start here.");
  }

  private static int latest(School school) {
    return school.latestRoll().map(roll -> roll.year().start()).orElse(0);
  }

  private static Optional<Feed> of(School school, List<School> from, YearGroup group,
      String words) {
    RollHistory own = RollHistory.of(school);
    RollHistory feeding = RollHistory.sum(from);
    YearGroup entry = school.details().phase().first();
    return WeightedRatio
        .of(own.newestFirst(), THREE, year -> own.count(year, entry),
            year -> feeding.count(year.plus(-1), group))
        .map(ratio -> new Feed(from.stream().map(School::id).toList(), group, ratio.value(),
            feeding, words));
  }
}
