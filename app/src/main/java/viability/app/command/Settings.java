package viability.app.command;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.school.SchoolId;

/// Reads what an assumption is set to, and refuses what the catalogue does not allow.
final class Settings {

  private Settings() {}

  /// `{assumption, school?, year?, value}`.
  static Change change(Names names, Fields given) {
    given.only(Set.of("assumption", "school", "year", "value"));
    Assumption assumption = named(given.needed("assumption"));
    Optional<SchoolId> school = given.text("school").map(names::school);
    Optional<Integer> year = given.year("year");
    if (school.isPresent() && !assumption.reach().bySchool()) {
      throw new Refusal("\"" + assumption.name() + "\" is the same for every school.");
    }
    if (year.isPresent() && !assumption.reach().byYear()) {
      throw new Refusal("\"" + assumption.name() + "\" is the same in every year.");
    }
    given.needed("value");
    double value = within(assumption, given.number("value").orElseThrow().doubleValue());
    return new Change(assumption.name(), school,
        year.map(OptionalInt::of).orElse(OptionalInt.empty()), value);
  }

  /// The value, refused outside the assumption's range.
  static double within(Assumption assumption, double value) {
    if (!(value >= assumption.least() && value <= assumption.most())) {
      throw new Refusal("\"" + assumption.name() + "\" is from " + assumption.least() + " to "
          + assumption.most() + ", not " + value + ".");
    }
    return value;
  }

  private static Assumption named(String name) {
    return Assumptions.named(name).orElseThrow(
        () -> Names.unknown("assumption", name, Assumptions.ALL.stream().map(Assumption::name)));
  }
}
