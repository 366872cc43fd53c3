package viability.app.explain;

import java.util.List;
import java.util.Optional;
import viability.app.look.Format;
import viability.model.units.SchoolYear;

/// The sentence a governor reads aloud about classes: how many there are, what the pupils of the
/// last year shown would need, and how near the next class fewer is.
///
/// `now` is empty where a school has no roll, and `missing` then names those without.
public record ClassesSentence(List<String> names, List<String> missing, Optional<Count> now,
    Optional<Count> later, Optional<Nearest> nearest) {

  private static final List<String> SMALL = List.of("no", "one", "two", "three", "four", "five",
      "six", "seven", "eight", "nine", "ten");

  /// Pupils and classes of one school year; `shared` are the fewest classes if year groups share.
  public record Count(SchoolYear year, int pupils, int classes, int shared) {}

  /// So many pupils fewer in one year group save a class, and one fewer than that does not. `where`
  /// is the year group, and whose where there are several schools.
  public record Nearest(SchoolYear year, String where, int fewer) {}

  public ClassesSentence {
    names = List.copyOf(names);
    missing = List.copyOf(missing);
  }

  /// The whole of it.
  public String words() {
    if (now.isEmpty()) {
      return "No file gives pupils by year group for " + SchoolNames.list(missing)
          + ", so classes cannot be counted.";
    }
    Subject subject = Subject.of(names);
    Count first = now.get();
    if (first.pupils() == 0) {
      return Subject.capital(subject.named()) + " " + subject.have()
          + " no pupils in Reception or above, so there are no classes to count.";
    }
    String start = "In " + Format.year(first.year()) + " " + subject.named()
        + (subject.single() ? " teaches " : " teach ") + Format.pupils(first.pupils())
        + (first.pupils() == 1 ? " pupil in " : " pupils in ") + classes(first.classes())
        + subject.between();
    return start + later.map(last -> later(subject, first, last)).orElse(".")
        + nearest.map(ClassesSentence::nearest).orElse("");
  }

  private static String later(Subject subject, Count now, Count last) {
    boolean same = last.classes() == now.classes();
    String start = "; by " + Format.year(last.year()) + (subject.single() ? " its " : " their ")
        + Format.pupils(last.pupils()) + (last.pupils() == 1 ? " pupil" : " pupils");
    return start + (same ? " still take" : " take") + (last.pupils() == 1 ? "s " : " ")
        + Format.pupils(last.classes())
        + (last.shared() < last.classes()
            ? ", and would fit in " + last.shared() + " if year groups shared classes."
            : ".");
  }

  private static String nearest(Nearest step) {
    String start = " In " + Format.year(step.year()) + ", ";
    if (step.fewer() == 1) {
      return start + "one pupil fewer in " + step.where() + " saves a class.";
    }
    int without = step.fewer() - 1;
    return start + small(without) + (without == 1 ? " pupil" : " pupils") + " fewer in "
        + step.where() + (without == 1 ? " saves no class; " : " save no class; ")
        + small(step.fewer()) + " do.";
  }

  private static String classes(int count) {
    return Format.pupils(count) + (count == 1 ? " class" : " classes");
  }

  private static String small(int number) {
    return number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
  }
}
