package viability.model.files.table;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a school, taken from titles, sheet names and file names, and compared with others.
public final class SchoolName {

  private static final Pattern A_SCHOOL = Pattern.compile(
      "\\b(school|academy|nursery|college|infants?|juniors?|primary|federation)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_A_NAME = Pattern.compile(
      "\\b(?:sheet\\d*|main|cover|notes?|inputs?|lines|details?|info|balances?|table|data|budget|outturn|actuals?|forecast|projected|projections?|three|five|\\d|year|plan|summary|cfr|"
          + "finance|financial|income|expenditure|return|rolls?|numbers?|nor|on roll|pupils?|history|census|export|report|page|fte|final|draft|"
          + "copy|january|october|autumn|spring|summer|jan|oct|months?|monitoring|revised|original|approved|v\\d+|for|of|by|and|the|group|groups|in|maintained|schools|council|borough)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR = Pattern
      .compile("\\s+[-\u2013\u2014|]\\s+|\\s*[:;,|()\u2013\u2014]\\s*");
  private static final Pattern LEADING = Pattern.compile("^.*?\\b(?:for|at)\\s+(?=\\p{Lu})");
  private static final Pattern TRAILING = Pattern.compile(
      "\\s+(?:(?:20)?\\d\\d\\s*[-/]\\s*\\d{2,4}|20\\d\\d|budget|outturn|forecast|actuals?|roll|rolls|pupils?|three|five|\\d|number|cfr|finance|financial|projected|revised).*$",
      Pattern.CASE_INSENSITIVE);

  private SchoolName() {}

  /// The school that a title speaks of, such as `Elmfield Primary School` in `Elmfield Primary
  /// School
  /// - budget 2026-27`; empty where it names none.
  public static String inTitle(String title) {
    for (String part : SEPARATOR.splitAsStream(title).toList()) {
      String name = TRAILING.matcher(LEADING.matcher(part.strip()).replaceFirst(""))
          .replaceFirst("").strip();
      boolean words = name.contains(" ") && name.length() <= 80;
      String own = A_SCHOOL.matcher(looseWords(name)).replaceAll("").strip();
      if (words && A_SCHOOL.matcher(name).find() && !own.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /// What is left of a sheet or file name once years and words such as `budget` are taken out.
  public static String inName(String name) {
    String spaced = name.replaceAll("^.*[/\\\\]", "")
        .replaceAll("(?i)\\.(xlsx|xlsm|xls|csv|txt|tsv|zip)$", "").replaceAll("[_\\s-]+", " ");
    String rest = looseWords(spaced);
    return rest.equals(rest.toLowerCase(Locale.UK)) ? capitals(rest) : rest;
  }

  private static String looseWords(String text) {
    String years = text
        .replaceAll("(?<!\\d)(?:20)?\\d\\d[ /-]\\d{2,4}(?!\\d)|(?<!\\d)20\\d\\d(?!\\d)", " ");
    return NOT_A_NAME.matcher(years).replaceAll(" ").replaceAll("[\\s/-]+", " ").strip();
  }

  private static String capitals(String text) {
    return Pattern.compile("(?<![\\p{L}'\u2019])\\p{Ll}").matcher(text)
        .replaceAll(found -> found.group().toUpperCase(Locale.UK));
  }

  /// What two spellings of one school's name have in common: `St. Mary's C of E Primary School` and
  /// `Saint Marys CE Primary` give the same. Infant, junior and nursery schools keep apart.
  public static String key(String name) {
    String plain = Wording.plain(name).replaceAll("\\(\\d{6,7}\\)$", "")
        .replaceAll("['\u2019.`]", "").replace("&", " and ").replaceAll("[^\\p{L}\\d]+", " ")
        .strip();
    String usual = plain.replaceAll("\\bsaint\\b", "st")
        .replaceAll("\\bchurch of england\\b|\\bc of e\\b|\\bc e\\b", "ce")
        .replaceAll("\\broman catholic\\b|\\br c\\b|\\bcatholic\\b", "rc")
        .replaceAll("\\b(infant|junior)s\\b", "$1");
    String key = usual
        .replaceAll("^the\\b|\\b(school|academy|primary|community|voluntary aided|va|vc|jmi)\\b",
            " ")
        .replaceAll("\\s+", " ").strip();
    return key.isEmpty() ? usual : key;
  }
}
