package viability.model.files.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.files.sheet.Cell;
import viability.model.units.Money;

/// What a cell that should hold a number holds.
public sealed interface Quantity {

  /// A number.
  record Given(BigDecimal value) implements Quantity {}

  /// Nothing, or one of the marks published files use for a figure they do not give. Never 0.
  record Missing(String mark) implements Quantity {}

  /// Something that is neither.
  record Wrong(String shown) implements Quantity {}

  /// Marks for a figure not given, as seen in published files.
  Set<String> MARKS = Set.of("", "c", "z", "x", "u", ":", "k", "~", "low", "dns", "supp", "ns",
      "ne", "na", "np", "new", "sp", "re", "nr", "lowcov", "null", "n/a", "n/s", "..", ".", "-",
      "\u2013", "\u2014", ">", "^", "unknown");

  /// No number in a budget is written longer.
  int LONGEST = 60;

  /// A number as written in budgets: pounds signs, thousands commas, and a minus before, after, as
  /// brackets, or as the bookkeeper's CR.
  Pattern WRITTEN = Pattern.compile(
      "(?<sign>[-+]?)(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)(?<after>-|(?i:cr|dr)?)");

  /// Reads a cell of pounds, or of `unit` pounds each. A number too large for an amount is wrong.
  static Quantity amount(Cell cell, BigDecimal unit) {
    return of(cell) instanceof Given(BigDecimal value)
        ? Money.holds(value.multiply(unit))
            ? new Given(value.multiply(unit))
            : new Wrong(value.toString())
        : of(cell);
  }

  /// Reads a cell.
  static Quantity of(Cell cell) {
    return switch (cell) {
      case Cell.Blank _ -> new Missing("");
      case Cell.Numeric(BigDecimal value) -> new Given(value);
      case Cell.Text(String shown) -> of(shown);
      case Cell.Day _,Cell.Broken _ -> new Wrong(cell.text());
    };
  }

  /// Reads a number as text.
  static Quantity of(String shown) {
    if (shown.length() < 10 && shown.chars().allMatch(each -> each >= '0' && each <= '9')
        && !shown.isEmpty()) { // most cells of the large published files
      return new Given(BigDecimal.valueOf(Long.parseLong(shown)));
    }
    if (shown.length() > LONGEST) {
      return new Wrong(shown.substring(0, LONGEST) + "\u2026");
    }
    if (MARKS.contains(shown.strip().toLowerCase(Locale.UK))) {
      return new Missing(shown.strip());
    }
    String plain = shown.replaceAll("[\u00a3\\s\u00a0]", "").replace('\u2212', '-')
        .replace('\u2013', '-');
    boolean bracketed = plain.matches("\\(.+\\)");
    Matcher written = WRITTEN.matcher(bracketed ? plain.substring(1, plain.length() - 1) : plain);
    if (!written.matches()) {
      return new Wrong(shown);
    }
    BigDecimal size = new BigDecimal(written.group("digits").replace(",", ""));
    boolean negative = bracketed || written.group("sign").equals("-")
        || written.group("after").matches("(?i)-|cr");
    return new Given(negative ? size.negate() : size);
  }
}
