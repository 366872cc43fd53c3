package viability.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.app.look.Format;
import viability.model.projection.YearFigures;
import viability.model.units.Money;

/// The sentence a governor reads aloud about money under one arrangement: what is spent beyond what
/// is received, how long the reserve lasts, and how it stands in the last year shown.
///
/// `together` are the years of the one school, or of several added up; `each` the years of each of
/// them, in the order of the names.
public final class MoneySentence {

  private final List<String> names;
  private final List<YearFigures> together;
  private final List<List<YearFigures>> each;
  private final Subject subject;

  public MoneySentence(List<String> names, List<YearFigures> together,
      List<List<YearFigures>> each) {
    this.names = List.copyOf(names);
    this.together = List.copyOf(together);
    this.each = List.copyOf(each);
    this.subject = Subject.of(names);
  }

  /// The whole of it; says so where nothing could be projected.
  public String words() {
    if (together.isEmpty()) {
      return "No file gives a full year of income and spending for " + subject.named()
          + " to start from, so nothing is projected.";
    }
    YearFigures first = together.getFirst();
    return Subject.capital(subject.named()) + " " + subject.outcome(first.inYear()) + " in "
        + first.year() + "; " + first.reserve().map(this::reserve).orElseGet(this::unknown)
        + singly() + last();
  }

  private String unknown() {
    List<String> missing = IntStream.range(0, each.size())
        .filter(i -> each.get(i).getFirst().reserve().isEmpty()).mapToObj(names::get).toList();
    return "no file gives a balance for " + SchoolNames.list(missing.isEmpty() ? names : missing)
        + ", so the reserve is not known.";
  }

  private String reserve(Money start) {
    String their = subject.single() ? "its" : "their joint";
    String march = Format.march(together.getFirst().year());
    BelowZero below = BelowZero.of(together);
    if (start.isNegative()) {
      return their + " reserve is already " + Format.money(start) + " in " + march
          + ", and below zero " + below.words() + ".";
    }
    String reserve = their + " reserve of " + Format.money(start) + " in " + march;
    if (below.never()) {
      return reserve + (together.size() == 1
          ? " is not below zero."
          : " does not fall below zero by " + Format.march(together.getLast().year()) + ".");
    }
    int first = below.years().getFirst().minus(together.getFirst().year());
    return first == 1
        ? reserve + " does not last until " + Format.march(together.get(1).year())
            + "; it is below zero " + below.words() + "."
        : reserve + " lasts until " + Format.march(together.get(first - 1).year())
            + " and is below zero " + below.words() + ".";
  }

  /// Schools that are below zero at times, which the figures added up do not show.
  private String singly() {
    List<String> found = new ArrayList<>();
    for (int i = 0; each.size() > 1 && i < each.size(); i++) {
      BelowZero below = BelowZero.of(each.get(i));
      if (!below.never()) {
        found.add(names.get(i) + " is below zero " + below.words());
      }
    }
    return found.isEmpty() ? "" : " Taken singly, " + SchoolNames.list(found) + ".";
  }

  private String last() {
    Optional<YearFigures> last = together.size() < 2
        ? Optional.empty()
        : Optional.of(together.getLast());
    return last.map(year -> " In " + year.year() + " " + subject.small() + " "
        + subject.outcome(year.inYear()) + ".").orElse("");
  }
}
