package viability.app.screen.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import viability.app.look.Format;
import viability.model.assumption.Assumption;
import viability.model.assumption.Unit;
import viability.model.trace.Source;
import viability.model.trace.Working;

/// How an assumption's value is written and read back.
public final class AssumptionText {

  private AssumptionText() {}

  /// The value as people write it: `3.25%`, `£7,100`, `24`, `1.18`.
  public static String write(Unit unit, double value) {
    String sign = value < 0 ? Format.MINUS : "";
    double size = Math.abs(value);
    return switch (unit) {
      case PER_CENT -> sign + number("0.0#", size * 100) + "%";
      case POUNDS -> sign + "\u00a3" + number("#,##0", size);
      case PUPILS -> Format.pupils(value);
      case FACTOR -> sign + number("0.00#", size);
      case DAYS, YEARS, COUNT -> sign + number("0.#", size);
    };
  }

  /// The value that a person typed; empty where it is no number. A bare number in a percentage's
  /// field is a percentage.
  public static OptionalDouble read(Unit unit, String typed) {
    String plain = typed.strip().replace(Format.MINUS, "-").replaceAll("[\u00a3,%\\s]", "");
    try {
      BigDecimal number = new BigDecimal(plain);
      return OptionalDouble
          .of((unit == Unit.PER_CENT ? number.movePointLeft(2) : number).doubleValue());
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /// The value moved to the nearest step from the least, within least and most.
  static double fit(Assumption assumption, double value) {
    BigDecimal step = BigDecimal.valueOf(assumption.step());
    BigDecimal steps = BigDecimal.valueOf(value).divide(step, 0, RoundingMode.HALF_UP);
    return Math.clamp(steps.multiply(step).doubleValue(), assumption.least(), assumption.most());
  }

  /// The value as an input to an explanation.
  static Working working(Assumption assumption, String title, double value, Source source) {
    Working.Unit unit = switch (assumption.unit()) {
      case PER_CENT -> Working.Unit.PER_CENT;
      case POUNDS -> Working.Unit.PENCE;
      case PUPILS -> Working.Unit.PUPILS;
      case FACTOR, DAYS, YEARS, COUNT -> Working.Unit.FACTOR;
    };
    double shown = assumption.unit() == Unit.POUNDS ? value * 100 : value;
    return Working.given(title, shown, unit, source);
  }

  private static String number(String pattern, double value) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(BigDecimal.valueOf(value));
  }
}
