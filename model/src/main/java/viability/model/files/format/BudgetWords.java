package viability.model.files.format;

import java.util.Optional;
import java.util.regex.Pattern;
import viability.model.files.table.Wording;
import viability.model.school.BudgetColumn;

/// What the heading of a budget's column says of it.
final class BudgetWords {

  private static final Pattern FORECAST = Pattern
      .compile("\\b(forecast|projected|projection|estimated?|predicted|anticipated)\\b");
  private static final Pattern OUTTURN = Pattern
      .compile("\\b(out ?turn|actuals?|cfr return|year end)\\b");
  private static final Pattern BUDGET = Pattern.compile("\\b(budget|plan|planned)\\b");
  private static final Pattern OTHER = Pattern.compile(
      "\\b(variance|difference|change|movement|to date|ytd|commit\\w*|profiled?|remaining|available|notes?|comments?|per pupil|month|period|q[1-4]|weeks?|cost centre|ledger)\\b|%");
  private static final Pattern THOUSANDS = Pattern
      .compile("\u00a3\\s*'?000'?s?\\b|\u00a3\\s?k\\b|\\bthousands?\\b");
  private static final Pattern LATER = Pattern
      .compile("\\b(revised|latest|current|final|approved)\\b");
  private static final Pattern WHOLE = Pattern
      .compile("\\b(total|annual|full year|amount|value)\\b|^\u00a3$");

  private BudgetWords() {}

  /// Which of a year's figures the words mean; empty where they do not say.
  static Optional<BudgetColumn> column(String text) {
    String plain = Wording.plain(text);
    if (FORECAST.matcher(plain).find()) {
      return Optional.of(BudgetColumn.FORECAST);
    }
    if (OUTTURN.matcher(plain).find()) {
      return Optional.of(BudgetColumn.OUTTURN);
    }
    return BUDGET.matcher(plain).find() ? Optional.of(BudgetColumn.BUDGET) : Optional.empty();
  }

  /// Whether the column holds something else than a year's figures: a variance, an amount to date.
  static boolean isOther(String text) {
    return OTHER.matcher(Wording.plain(text)).find();
  }

  static boolean isThousands(String text) {
    return THOUSANDS.matcher(Wording.plain(text)).find();
  }

  /// Whether, of two columns for one year, this is the later word.
  static boolean isLater(String text) {
    return LATER.matcher(Wording.plain(text)).find();
  }

  /// Whether a column without a year is the whole of one.
  static boolean isWhole(String text) {
    return WHOLE.matcher(Wording.plain(text)).find();
  }
}
