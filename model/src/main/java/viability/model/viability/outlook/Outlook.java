package viability.model.viability.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viability.model.units.Money;
import viability.model.viability.measure.Measure;
import viability.model.viability.measure.Measured;
import viability.model.viability.measure.Measures;
import viability.model.viability.measure.Rating;
import viability.model.viability.measure.Say;
import viability.model.viability.measure.Subject;
import viability.model.viability.timing.Deficit;

/// The outlook over the next three years, those of a budget plan: the worst rating of in-year
/// balance, reserve and places filled in any of them.
///
/// `rule` is the rule in words with its thresholds, to be printed beside the rating's word. Without
/// a known in-year balance and reserve it is not rated, for green would say too much.
public record Outlook(Rating rating, List<Strand> strands, String rule, String words) {

  private static final int YEARS = 3;
  private static final List<Measure> RATED = List.of(Measures.IN_YEAR, Measures.RESERVE,
      Measures.OCCUPANCY);

  public Outlook {
    strands = List.copyOf(strands);
  }

  /// The outlook of a school or group.
  public static Outlook of(Subject of) {
    int last = Math.min(YEARS, of.years().size() - 1);
    List<Strand> strands = RATED.stream().map(measure -> Strand.of(measure, of, 1, last)).toList();
    Rating worst = strands.stream().map(Strand::rating).reduce(Rating.NOT_RATED, Rating::worse);
    boolean known = strands.getFirst().rating() != Rating.NOT_RATED
        && strands.get(1).rating() != Rating.NOT_RATED;
    Rating rating = worst == Rating.GREEN && !known ? Rating.NOT_RATED : worst;
    return new Outlook(rating, strands, rule(strands, of, last), words(rating, strands, of));
  }

  private static String rule(List<Strand> strands, Subject of, int last) {
    List<String> each = strands.stream()
        .map(strand -> strand.measure().title() + ": " + strand.worst().rule()).toList();
    return "The worst of three measures in " + of.years().get(1).year() + " to "
        + of.years().get(last).year() + ". " + String.join(". ", each) + ".";
  }

  private static String words(Rating rating, List<Strand> strands, Subject of) {
    List<String> because = strands.stream().filter(
        strand -> rating != Rating.GREEN && strand.rating() == rating && rating != Rating.NOT_RATED)
        .map(strand -> because(strand.measure(), strand.worst())).toList();
    String head = of.name() + "\u2019s outlook is " + rating.word().toLowerCase(Locale.UK) + " ("
        + rating.meaning() + ")";
    List<String> unknown = strands.stream().filter(s -> s.rating() == Rating.NOT_RATED)
        .map(s -> s.measure().title().toLowerCase(Locale.UK)).toList();
    return head + (because.isEmpty() ? "" : ": " + Say.list(because)) + ". " + reserve(of)
        + (unknown.isEmpty() ? "" : " Not known: " + Say.list(unknown) + ".");
  }

  private static String because(Measure measure, Measured worst) {
    if (measure.equals(Measures.IN_YEAR)) {
      return (worst.value().orElseThrow() < 0
          ? "it spends more than it receives ("
          : "its in-year balance is small (") + worst.words() + " of income in " + worst.year()
          + ")";
    }
    return measure.equals(Measures.RESERVE)
        ? "its reserve is " + worst.words() + " of income in " + Say.march(worst.year())
        : worst.words() + " of its places are filled in October " + worst.year().start();
  }

  private static String reserve(Subject of) {
    Optional<Money> last = of.years().getLast().reserve();
    if (last.isEmpty()) {
      return "How long its reserve lasts is not known.";
    }
    List<Deficit> spells = Deficit.of(of.years());
    String at = "in " + Say.march(of.years().getLast().year());
    return spells.isEmpty()
        ? "Its reserve stays above zero and stands at " + Say.roughly(last.get()) + " " + at + "."
        : "Its reserve is below zero from " + Say.march(spells.getFirst().from())
            + " and stands at " + Say.roughly(last.get()) + " " + at + ".";
  }
}
