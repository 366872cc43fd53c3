package viability.app.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

/// How figures are written wherever a person reads them: the one place for it.
///
/// Negative figures carry a true minus (U+2212), never a hyphen or brackets.
public final class Format {
  public static final String MINUS = "\u2212";

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /// From here on, rounding to thousands would write "£1000k".
  private static final BigDecimal NEARLY_MILLION = BigDecimal.valueOf(999_500);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
      Locale.UK);

  private Format() {}

  /// Money for charts, tiles and sentences: `£1.24m`, `£41k`, `−£12k`, and `£850` below a thousand.
  public static String money(Money money) {
    return signed(money, "£" + size(money.toPounds().abs()));
  }

  /// A change of money, always with its sign: `+£20k`, `−£30k`; `£0` where there is none.
  public static String change(Money money) {
    var shown = money(money);
    return money.pence() > 0 && isSome(shown) ? "+" + shown : shown;
  }

  /// Money in whole pounds: `£1,235`.
  public static String pounds(Money money) {
    return signed(money, "£" + number("#,##0", money.toPounds().abs()));
  }

  /// Money to the penny: `£1,234.56`.
  public static String exact(Money money) {
    return signed(money, "£" + number("#,##0.00", money.toPounds().abs()));
  }

  /// Money in thousands whatever its size, for tables with one unit: `£1,240k`, `−£12k`.
  public static String thousands(Money money) {
    return signed(money, "£" + number("#,##0", money.toPounds().abs().divide(THOUSAND)) + "k");
  }

  /// A rate as a percentage with one decimal: `3.0%`, `−0.5%`.
  public static String percent(Rate rate) {
    var shown = number("0.0", rate.value().abs().movePointRight(2)) + "%";
    return rate.value().signum() < 0 && isSome(shown) ? MINUS + shown : shown;
  }

  /// A rate of change, always with its sign: `+1.5%`.
  public static String percentChange(Rate rate) {
    return (rate.value().signum() > 0 ? "+" : "") + percent(rate);
  }

  /// Pupils, or classes: `24`, and `24.5` where projected; never a useless `.0`.
  public static String pupils(double count) {
    var shown = number("#,##0.#", BigDecimal.valueOf(Math.abs(count)));
    return count < 0 && isSome(shown) ? MINUS + shown : shown;
  }

  /// A share of futures in words: `8 of 10`, or `fewer than 1 in 20` at either end.
  public static String chance(double share) {
    if (share < 0.05) {
      return "fewer than 1 in 20";
    }
    return share > 0.95
        ? "more than 19 in 20"
        : Math.clamp(Math.round(share * 10), 1, 9) + " of 10";
  }

  /// A funding year: `2026-27`.
  public static String year(FundingYear year) {
    return year.toString();
  }

  /// A school year, written with a stroke to tell it from a funding year: `2026/27`.
  public static String year(SchoolYear year) {
    return year.toString();
  }

  /// The end of a funding year, at which balances stand: `March 2027`.
  public static String march(FundingYear year) {
    return "March " + (year.start() + 1);
  }

  /// The start of a school year: `Sept 2027`.
  public static String september(SchoolYear year) {
    return "Sept " + year.start();
  }

  /// A day: `30 April 2027`.
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// The month something starts or ends: `Sept 2027`, `April 2028`.
  public static String month(LocalDate date) {
    return date.getMonth() == Month.SEPTEMBER
        ? "Sept " + date.getYear()
        : DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(date);
  }

  private static String size(BigDecimal pounds) {
    if (pounds.compareTo(NEARLY_MILLION) >= 0) {
      return number("#,##0.00", pounds.divide(MILLION)) + "m";
    }
    var whole = pounds.setScale(0, RoundingMode.HALF_UP);
    return whole.compareTo(THOUSAND) >= 0
        ? number("0", pounds.divide(THOUSAND)) + "k"
        : number("0", whole);
  }

  /// A figure that shows as nothing has no sign.
  private static String signed(Money money, String shown) {
    return money.isNegative() && isSome(shown) ? MINUS + shown : shown;
  }

  private static boolean isSome(String shown) {
    return shown.chars().anyMatch(sign -> sign >= '1' && sign <= '9');
  }

  private static String number(String pattern, BigDecimal value) {
    var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
