package viability.model.files.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.school.FinanceCode;

/// Finds the finance code that a cell is about, in the spellings offices use: `E01`, `E01 Teaching
/// staff`, `e01: Teaching staff`, `CFR E01`, `Teaching staff (E01)`.
public final class CodeText {

  private static final Pattern LOOSE = Pattern.compile(
      "(?i)\\s*(?:CFR[\\s:-]*(?:code[\\s:-]*)?)?((?:OB|CI|CE|I|E|B)\\d{2}[a-g]?)(?::(?=\\s|$)|(?![0-9a-z/+:])).*",
      Pattern.DOTALL);
  private static final Pattern BEHIND = Pattern
      .compile("(?i)[^()]*\\(((?:OB|CI|CE|I|E|B)\\d{2}[a-g]?)\\)\\s*");

  private CodeText() {}

  /// The code that a text is about; empty for totals such as `I01/2` and `E12:E14`, and for any
  /// other text.
  public static Optional<FinanceCode> startOf(String text) {
    if (text.length() < 3 || text.length() > Wording.LONGEST) {
      return Optional.empty();
    }
    return in(LOOSE, text).or(() -> in(BEHIND, text));
  }

  private static Optional<FinanceCode> in(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.matches()
        ? FinanceCode.startOf(found.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
