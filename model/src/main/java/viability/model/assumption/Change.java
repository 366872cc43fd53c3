package viability.model.assumption;

import java.util.Optional;
import java.util.OptionalInt;
import viability.model.school.SchoolId;

/// An assumption set to a value: for one school or all, for one year or all.
///
/// Among changes that apply, the one that names more (school and year, then school, then year) wins;
/// among equals the later in the list.
public record Change(String assumption, Optional<SchoolId> school, OptionalInt year, double value) {

  /// A value for every school and year.
  public static Change of(String assumption, double value) {
    return new Change(assumption, Optional.empty(), OptionalInt.empty(), value);
  }

  /// The same change set to another value.
  public Change to(double other) {
    return new Change(assumption, school, year, other);
  }

  /// Whether both set the same thing, to whatever value.
  public boolean sameKey(Change other) {
    return assumption.equals(other.assumption) && school.equals(other.school)
        && year.equals(other.year);
  }

  boolean applies(String name, Optional<SchoolId> toSchool, int inYear) {
    return assumption.equals(name) && (school.isEmpty() || school.equals(toSchool))
        && (year.isEmpty() || year.getAsInt() == inYear);
  }

  int precision() {
    return (school.isPresent() ? 2 : 0) + (year.isPresent() ? 1 : 0);
  }
}
