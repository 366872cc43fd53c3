package viability.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Change;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;

/// What a ready-made scenario is worked out from: the plan's schools, its base year, and what is
/// assumed without a scenario.
public record Footing(List<School> schools, FundingYear base, Assumed assumed) {

  /// The longest projection, in years after the base year.
  private static final int YEARS = 10;

  public Footing {
    schools = List.copyOf(schools);
  }

  /// The first year that can still be moved.
  public int first() {
    return base.start() + 1;
  }

  /// Every year that can be moved.
  IntStream years() {
    return IntStream.range(first(), first() + YEARS);
  }

  /// The base moved by so much: in one change where it says the same for every school and year,
  /// else with a change more for each that differs.
  List<Change> moved(Assumption assumption, double by) {
    List<Change> changes = new ArrayList<>();
    double usual = shifted(assumption, Optional.empty(), first(), by);
    changes.add(Change.of(assumption.name(), usual));
    List<Optional<SchoolId>> all = new ArrayList<>(List.of(Optional.empty()));
    if (assumption.reach().bySchool()) {
      schools.forEach(school -> all.add(Optional.of(school.id())));
    }
    for (Optional<SchoolId> school : all) {
      years().forEach(year -> {
        double wanted = shifted(assumption, school, year, by);
        double without = school.isPresent()
            ? shifted(assumption, Optional.empty(), year, by)
            : usual;
        if (wanted != without) {
          changes.add(new Change(assumption.name(), school, OptionalInt.of(year), wanted));
        }
      });
    }
    return changes;
  }

  /// One year of the base moved by so much.
  Change movedIn(Assumption assumption, int year, double by) {
    return new Change(assumption.name(), Optional.empty(), OptionalInt.of(year),
        shifted(assumption, Optional.empty(), year, by));
  }

  /// A value from a year on; the years before it that still count stay as they are.
  List<Change> from(Assumption assumption, int year, double value) {
    List<Change> changes = new ArrayList<>(List.of(Change.of(assumption.name(), value)));
    IntStream.range(base.start(), year).mapToObj(before -> movedIn(assumption, before, 0))
        .filter(before -> before.value() != value).forEach(changes::add);
    return changes;
  }

  private double shifted(Assumption assumption, Optional<SchoolId> school, int year, double by) {
    OptionalDouble now = assumed.value(assumption, school, year);
    double moved = Math.round((now.orElse(0) + by) * 1e6) / 1e6;
    return Math.clamp(moved, assumption.least(), assumption.most());
  }
}
