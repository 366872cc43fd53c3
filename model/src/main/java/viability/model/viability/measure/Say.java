package viability.model.viability.measure;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// Figures in the sentences of this layer.
public final class Say {

  private static final char MINUS = '\u2212';
  private static final double THOUSANDS_FROM = 10_000;
  private static final double MILLIONS_FROM = 999_500;

  private Say() {}

  /// A figure as people write it in a sentence: `£12,345`, `−3.2%`, `24.5`, `28 months`.
  public static String figure(double value, Working.Unit unit) {
    return switch (unit) {
      case PENCE -> number("\u00a3#,##0", value / 100);
      case PER_CENT -> number("0.#'%'", value * 100);
      case FACTOR -> number("0.##", value);
      case PUPILS -> number("#,##0.# 'pupils'", value);
      case CLASSES -> number("0.# 'classes'", value);
      case MONTHS -> number("0 'months'", Math.floor(value));
    };
  }

  /// Whole pounds.
  public static String money(Money amount) {
    return figure((double) amount.pence(), Working.Unit.PENCE);
  }

  /// Pounds as a sentence to be read aloud wants them: `£850`, `£33k`, `−£1.24m`.
  public static String roughly(Money amount) {
    double pounds = amount.pence() / 100.0;
    if (Math.abs(pounds) < THOUSANDS_FROM) {
      return money(amount);
    }
    return Math.abs(pounds) < MILLIONS_FROM
        ? number("\u00a3#,##0'k'", pounds / 1e3)
        : number("\u00a30.##'m'", pounds / 1e6);
  }

  /// The day a funding year's balance is struck: `March 2028`.
  public static String march(FundingYear year) {
    return "March " + (year.start() + 1);
  }

  /// `1 September 2027`.
  public static String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  /// `September 2027`.
  public static String month(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK));
  }

  /// `a`, `a and b`, `a, b and c`.
  public static String list(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  private static String number(String pattern, double value) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    format.setRoundingMode(java.math.RoundingMode.HALF_UP);
    String text = format.format(Math.abs(value));
    return value < 0 && text.matches(".*[1-9].*") ? MINUS + text : text;
  }
}
