package viability.model.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// Whether the schools around have places for the pupils of one that closes: by vacancies in each
/// year group, never by totals. Year 6 leaves anyway and is not counted.
///
/// A year group's pupils look for a place in the next year group a year on; by the latest rolls,
/// `pupils` are those now a year younger and `room` the vacancies they would find.
public record ClosurePlaces(List<YearPlaces> all) {

  /// One year group of the next school year.
  public record YearPlaces(YearGroup group, int pupils, int room) {

    /// Pupils for whom there is no place.
    public int missing() {
      return Math.max(0, pupils - room);
    }
  }

  public ClosurePlaces {
    all = List.copyOf(all);
  }

  /// The year groups from Year 1 to Year 6 that pupils of the closing schools will be in; other
  /// schools count where their admission number is known.
  public static ClosurePlaces of(List<SchoolId> closing, Setting setting) {
    List<School> others = setting.schools().stream().filter(s -> !closing.contains(s.id()))
        .filter(s -> s.details().pan().isPresent() && s.latestRoll().isPresent()).toList();
    List<YearPlaces> places = new ArrayList<>();
    for (YearGroup group : YearGroup.values()) {
      if (group.isPrimary() && group.compareTo(YearGroup.R) > 0) {
        YearGroup now = YearGroup.at(group.index() - 1);
        int pupils = closing.stream().map(setting::school)
            .mapToInt(s -> s.latestRoll().map(roll -> in(roll, now)).orElse(0)).sum();
        int room = others.stream().mapToInt(s -> room(s, group, now)).sum();
        places.add(new YearPlaces(group, pupils, room));
      }
    }
    return new ClosurePlaces(places);
  }

  private static int room(School school, YearGroup group, YearGroup now) {
    return school.details().phase().yearGroups().contains(group)
        ? school.latestRoll()
            .map(roll -> Math.max(0, school.details().pan().orElse(0) - in(roll, now))).orElse(0)
        : 0;
  }

  private static int in(Roll roll, YearGroup group) {
    return roll.in(group).orElse(0);
  }

  static List<Finding> check(Closure in, Setting setting) {
    List<YearPlaces> full = of(in.schools(), setting).all().stream()
        .filter(places -> places.missing() > 0).toList();
    boolean any = setting.schools().stream().anyMatch(s -> !in.schools().contains(s.id()));
    return full.isEmpty() || !any
        ? List.of()
        : List.of(Finding.doubt(Place.TYPED,
            "The other loaded schools have too few places for pupils of " + Checks.called(in) + ": "
                + full.stream().map(p -> p.group().words() + " " + p.missing() + " too few")
                    .collect(Collectors.joining(", "))
                + ".",
            "Load more schools around, or plan more places."));
  }
}
