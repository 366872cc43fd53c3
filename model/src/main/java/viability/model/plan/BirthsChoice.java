package viability.model.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// Which area's births a plan uses where its files hold several.
final class BirthsChoice {

  private BirthsChoice() {}

  /// The only area's births, or else those of the council that the schools name; none, with a
  /// doubt, where that does not settle it.
  static Loaded<Optional<Births>> of(List<Births> areas, List<School> schools) {
    List<Births> fitting = areas.size() < 2
        ? areas
        : areas.stream().filter(births -> ofCouncil(births, schools)).toList();
    if (fitting.size() == 1 || areas.isEmpty()) {
      return Loaded.of(fitting.stream().findFirst());
    }
    return new Loaded<>(Optional.empty(),
        List.of(Finding.doubt(Place.file("births"),
            "The files hold births of more than one area (" + names(areas)
                + "), and the schools do not say which is theirs; none are used.",
            "Import a file with the schools' own area alone.")));
  }

  private static boolean ofCouncil(Births births, List<School> schools) {
    return schools.stream().map(school -> plain(school.details().authority()))
        .anyMatch(authority -> !authority.isEmpty() && authority.equals(plain(births.area())));
  }

  private static String names(List<Births> areas) {
    return areas.stream().map(Births::area).limit(5).collect(Collectors.joining(", "))
        + (areas.size() > 5 ? " \u2026" : "");
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK);
  }
}
