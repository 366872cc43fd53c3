package viability.model.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import viability.model.assumption.Unit;

/// An assumption's value as a sentence says it: "2.5%", "£58,000", "27".
final class Said {

  private static final int PLACES = 2;

  private Said() {}

  static String of(Unit unit, double value) {
    return switch (unit) {
      case PER_CENT -> plain(value * 100) + "%";
      case POUNDS ->
        (value < 0 ? "\u2212" : "") + String.format(Locale.UK, "\u00a3%,.0f", Math.abs(value));
      case PUPILS, FACTOR, DAYS, YEARS, COUNT -> plain(value);
    };
  }

  private static String plain(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    String digits = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return digits.replace('-', '\u2212');
  }
}
