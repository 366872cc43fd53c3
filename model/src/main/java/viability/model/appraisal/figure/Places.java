package viability.model.appraisal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.appraisal.option.Option;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;

/// The places of an option's schools: the net capacity, or the admission number in every year group
/// where no capacity is known; none in a school it has closed.
public final class Places {

  private Places() {}

  /// The group's places in a year; empty where a school's are not known.
  public static Optional<Working> of(Option option, int year) {
    List<Working> places = new ArrayList<>();
    for (School school : option.members()) {
      Optional<Working> known = option.closes(school.id(), year)
          ? Optional.of(Working.given(school.name() + ": closed", 0, Working.Unit.PUPILS,
              new Source(Mark.DERIVED, "what \u201c" + option.name() + "\u201d does", "")))
          : of(school);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      places.add(known.get());
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(Working.sum("Places", Working.Unit.PUPILS, "The schools added up.", places));
  }

  private static Optional<Working> of(School school) {
    OptionalInt capacity = school.details().capacity();
    OptionalInt pan = school.details().pan();
    if (capacity.isPresent()) {
      return Optional.of(Working.given(school.name() + ": places", capacity.getAsInt(),
          Working.Unit.PUPILS, new Source(Mark.IMPORTED, "the school's details", "")));
    }
    long groups = school.details().phase().yearGroups().stream().filter(YearGroup::isFunded)
        .count();
    return pan.isEmpty()
        ? Optional.empty()
        : Optional.of(Working.given(
            school.name() + ": places (admission number in " + groups + " year groups)",
            (double) pan.getAsInt() * groups, Working.Unit.PUPILS,
            new Source(Mark.DERIVED, "the school's admission number", "")));
  }
}
