package viability.app.screen.pupils;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.app.screen.part.Scope;
import viability.model.school.Details;
import viability.model.school.School;
import viability.model.school.YearGroup;

/// The places of the schools shown, by today's admission numbers: each year, and in all
/// year groups.
record Places(int eachYear, int all, String words) {

  /// Empty where some school's admission number is not known.
  static Optional<Places> of(Scope scope) {
    List<Details> schools = scope.schools().stream().map(School::details).toList();
    if (schools.stream().anyMatch(school -> school.pan().isEmpty())) {
      return Optional.empty();
    }
    int each = schools.stream().mapToInt(school -> school.pan().orElse(0)).sum();
    int all = schools.stream()
        .mapToInt(school -> school.pan().orElse(0) * school.phase().yearGroups().size()).sum();
    String words = schools.size() == 1
        ? "Admission number " + each + ", times " + schools.getFirst().phase().yearGroups().size()
            + " year groups."
        : "Each school's admission number times its year groups, added up.";
    return Optional.of(new Places(each, all, words));
  }

  /// The first year group, where all the schools have the same.
  static Optional<YearGroup> firstGroup(Scope scope) {
    List<YearGroup> firsts = scope.schools().stream().map(s -> s.details().phase().first())
        .distinct().toList();
    return firsts.size() == 1 ? Optional.of(firsts.getFirst()) : Optional.empty();
  }

  static OptionalInt eachYear(Scope scope) {
    return of(scope).map(places -> OptionalInt.of(places.eachYear())).orElse(OptionalInt.empty());
  }
}
