package viability.app.screen.appraisal;

import java.util.Optional;
import java.util.OptionalInt;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.projection.Case;
import viability.model.school.SchoolId;
import viability.model.viability.flip.Compared;
import viability.model.viability.flip.Question;

/// What is chosen to be asked: two arrangements by name (none for the plan's second and first), an
/// assumption, a school or all, a year or all, and what they are compared by.
record Asked(Optional<String> one, Optional<String> other, Assumption assumption,
    Optional<SchoolId> school, OptionalInt year, Compared compared) {

  static final Asked FIRST = new Asked(Optional.empty(), Optional.empty(), Assumptions.TEACHER_PAY,
      Optional.empty(), OptionalInt.empty(), Compared.RESERVE);

  Asked withOne(String given) {
    return new Asked(Optional.of(given), other, assumption, school, year, compared);
  }

  Asked withOther(String given) {
    return new Asked(one, Optional.of(given), assumption, school, year, compared);
  }

  /// Another assumption, for all schools and years.
  Asked about(Assumption given) {
    return new Asked(one, other, given, Optional.empty(), OptionalInt.empty(), compared);
  }

  Asked at(Optional<SchoolId> given) {
    return new Asked(one, other, assumption, given, year, compared);
  }

  Asked in(OptionalInt given) {
    return new Asked(one, other, assumption, school, given, compared);
  }

  Asked by(Compared given) {
    return new Asked(one, other, assumption, school, year, given);
  }

  boolean sameSides(Asked before) {
    return one.equals(before.one) && other.equals(before.other) && compared == before.compared;
  }

  /// The question about two cases in a year; a school they no longer have is let go.
  Question question(Case first, Case second, int index) {
    Optional<SchoolId> known = school
        .filter(id -> first.setting().schools().stream().anyMatch(each -> each.id().equals(id)));
    return new Question(first, second, assumption, known, year, compared, index);
  }
}
