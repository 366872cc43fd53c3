package viability.model.roll;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import viability.model.school.Phase;
import viability.model.school.School;

/// The infant school whose Year 2 a junior school's Year 3 is taken to come from, and why.
///
/// It is the one loaded infant school whose name begins as the junior school's does up to the word
/// Infant or Junior, or else the one in the same federation.
record InfantSchool(School school, String words) {

  /// The infant school of a junior school; empty where there is none or more than one.
  static Optional<InfantSchool> of(School junior, List<School> loaded) {
    String stem = stem(junior);
    String federation = junior.details().federation().strip();
    return only(loaded, s -> !stem.isEmpty() && stem(s).equals(stem))
        .map(s -> new InfantSchool(s, words(s, "their names are alike")))
        .or(() -> only(loaded,
            s -> !federation.isEmpty() && s.details().federation().strip().equals(federation))
            .map(s -> new InfantSchool(s, words(s, "they are in one federation"))));
  }

  private static String words(School infant, String because) {
    return "Year 2 of " + infant.name() + " a year before, times the share who start here. That its"
        + " pupils come here is assumed, because " + because + ".";
  }

  private static Optional<School> only(List<School> loaded, Predicate<School> wanted) {
    List<School> found = loaded.stream().filter(s -> s.details().phase() == Phase.INFANT)
        .filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The name up to the word that tells infant from junior, in small letters; empty where it has no
  /// such word.
  private static String stem(School school) {
    String plain = school.name().toLowerCase(Locale.UK).replaceAll("[\u2019']", "")
        .replaceAll("[^a-z0-9]+", " ").strip();
    String[] parts = plain.split("\\b(infants?|juniors?)\\b", 2);
    return parts.length < 2 ? "" : parts[0].strip();
  }
}
