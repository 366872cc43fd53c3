package viability.model.viability.flip;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import viability.model.assumption.Assumption;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// At what value of an assumption do two cases, alike but for their arrangement, come to the same?
///
/// The assumption is moved for one school or for all, in one year or in every year after the base
/// year. `index` is the year compared, counted from 0, the base year.
public record Question(Case one, Case other, Assumption assumption, Optional<SchoolId> school,
    OptionalInt year, Compared compared, int index) {

  private static final Source TRIED = new Source(Mark.TYPED, "tried to see what would follow", "");

  /// Throws [IllegalArgumentException] where the year compared is not one of the cases'.
  public Question {
    if (index < 0 || index >= one.years() || one.years() != other.years()) {
      throw new IllegalArgumentException(
          "No year " + index + " in " + one.years() + " and " + other.years() + " years");
    }
  }

  /// The same for another assumption, moved for all schools in every year.
  Question about(Assumption another) {
    return new Question(one, other, another, Optional.empty(), OptionalInt.empty(), compared,
        index);
  }

  /// The year compared.
  public FundingYear measured() {
    return one.base().year().plus(index);
  }

  /// A case with the assumption at a value.
  Case at(Case of, double value) {
    return of.assuming(of.setting().assumed().with(changes(value), TRIED));
  }

  private List<Change> changes(double value) {
    Change every = new Change(assumption.name(), school, OptionalInt.empty(), value);
    if (!assumption.reach().byYear()) {
      return List.of(every);
    }
    int base = one.base().year().start();
    IntStream years = year.isPresent()
        ? IntStream.of(year.getAsInt())
        : IntStream.rangeClosed(base + 1, base + one.years());
    return years
        .mapToObj(each -> new Change(assumption.name(), school, OptionalInt.of(each), value))
        .toList();
  }

  /// What is assumed as things stand, in the year moved or the first of them; empty where the
  /// engine works it out.
  OptionalDouble now() {
    return one.setting().assumed().value(assumption, school.or(
        () -> assumption.reach().bySchool() ? one.group().stream().findFirst() : Optional.empty()),
        year.orElse(one.base().year().start() + 1));
  }

  /// When and where the assumption is moved: ` in every year from 2026-27`; empty where it holds
  /// for everything.
  String where() {
    String at = school.map(id -> " at " + one.setting().school(id).name()).orElse("");
    if (!assumption.reach().byYear()) {
      return at;
    }
    return at + (year.isPresent()
        ? " in " + yearWords(year.getAsInt())
        : " in every year from " + yearWords(one.base().year().start() + 1));
  }

  private String yearWords(int start) {
    return assumption.topic().fromSeptember()
        ? new SchoolYear(start).toString()
        : new FundingYear(start).toString();
  }
}
