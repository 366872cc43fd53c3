package viability.model.files.table;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.units.FundingYear;

/// Finds the year that a heading, title, sheet name or file name speaks of.
public final class YearWords {

  private static final Pattern SPAN = Pattern.compile(
      "(?<!\\d)(19[89]\\d|20\\d\\d|[1-6]\\d)\\s*[-/\u2013\u2014_]\\s*(20\\d\\d|\\d\\d?)(?!\\d|[-/]\\d)");
  private static final Pattern ENDING = Pattern.compile(
      "(?:end(?:ed|ing)?|to|at)\\s+(?:31(?:st)?\\s+)?mar(?:ch)?\\s+(20\\d\\d)|31(?:st)?\\s+mar(?:ch)?\\s+(20\\d\\d)|fy\\s*(?:20)?(\\d\\d)(?![-/\\d])",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SINGLE = Pattern
      .compile("(?<![\\d,.\u00a3])(19[89]\\d|20[0-6]\\d)(?![\\d,]|\\.\\d)");

  private YearWords() {}

  /// The year written as two, such as `2025-26`, `2025/2026`, `25/26` or `2025/6`, or by its end,
  /// such as `31 March 2026` or `FY26`, named by its start.
  public static Optional<Integer> span(String text) {
    Optional<Integer> span = SPAN.matcher(text).results().filter(YearWords::follows)
        .map(match -> century(match.group(1))).findFirst();
    return span.or(() -> ending(text));
  }

  private static Optional<Integer> ending(String text) {
    Matcher ending = ENDING.matcher(text);
    if (!ending.find()) {
      return Optional.empty();
    }
    String year = ending.group(1) != null
        ? ending.group(1)
        : ending.group(2) != null ? ending.group(2) : ending.group(3);
    return Optional.of(century(year) - 1);
  }

  /// The one year written alone, such as `2026`; empty where there is none or several.
  public static Optional<Integer> single(String text) {
    var years = SINGLE.matcher(text).results().map(match -> Integer.valueOf(match.group(1)))
        .distinct().toList();
    return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
  }

  /// The funding year of a text, written either way.
  public static Optional<FundingYear> funding(String text) {
    return span(text).or(() -> single(text)).map(FundingYear::new);
  }

  private static boolean follows(MatchResult span) {
    int first = century(span.group(1));
    String second = span.group(2);
    int expected = second.length() == 1 ? (first + 1) % 10 : (first + 1) % 100;
    return Integer.parseInt(second) % 100 == expected;
  }

  private static int century(String year) {
    int number = Integer.parseInt(year);
    return number < 100 ? 2000 + number : number;
  }
}
