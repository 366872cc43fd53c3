package viability.app.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import viability.app.look.Format;
import viability.model.units.Money;

/// The upright axes: money in one unit, and pupils.
final class Figures {
  private static final double MILLIONS_FROM = 2_000_000;
  private static final long MILLION_PENCE = 99_950_000;

  private Figures() {}

  /// Money as £, £k or £m, whichever one suits the whole axis.
  static NumberAxis money(Scale scale) {
    if (isInMillions(scale)) {
      return axis(scale, 1e6, "£", "m");
    }
    return scale.step() >= 1000 ? axis(scale, 1e3, "£", "k") : axis(scale, 1, "£", "");
  }

  /// Money beside such an axis: in the axis's thousands even where it is more than a million.
  static String words(Scale scale, Money money) {
    return isInMillions(scale) || Math.abs(money.pence()) < MILLION_PENCE
        ? Format.money(money)
        : Format.thousands(money);
  }

  /// Plain numbers.
  static NumberAxis count(Scale scale) {
    return axis(scale, 1, "", "");
  }

  /// Shares of futures in tenths.
  static NumberAxis tenths(Scale scale) {
    return axis(scale, 0.1, "", " of 10");
  }

  /// Numbers of pupils.
  static NumberAxis pupils(Scale scale) {
    return axis(scale, 1, "", " pupils");
  }

  /// Values of an assumption, as they are written.
  static NumberAxis values(Scale scale, WhatIf.Written written) {
    return axis(scale, written.unit(), written.before(), written.after());
  }

  private static boolean isInMillions(Scale scale) {
    return Math.max(-scale.low(), scale.high()) >= MILLIONS_FROM;
  }

  private static NumberAxis axis(Scale scale, double unit, String before, String after) {
    var axis = new NumberAxis();
    axis.setRange(scale.low(), scale.high());
    axis.setTickUnit(new NumberTickUnit(scale.step(), format(unit, before, after)));
    return axis;
  }

  private static DecimalFormat format(double unit, String before, String after) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.UK);
    symbols.setMinusSign(Format.MINUS.charAt(0));
    return new Scaled(unit, before, after, symbols);
  }

  /// Writes numbers divided by a unit, and nothing after a zero.
  private static final class Scaled extends DecimalFormat {
    private static final long serialVersionUID = 1;

    private final double unit;
    private final String zero;

    Scaled(double unit, String before, String after, DecimalFormatSymbols symbols) {
      super(pattern(before, after), symbols);
      this.unit = unit;
      this.zero = before + "0";
    }

    private static String pattern(String before, String after) {
      var number = quoted(before) + "#,##0.##" + quoted(after);
      return number + ";-" + number;
    }

    private static String quoted(String text) {
      return text.isEmpty() ? "" : "'" + text + "'";
    }

    @Override
    public StringBuffer format(double number, StringBuffer into, FieldPosition at) {
      return Math.abs(number) < unit * 1e-6
          ? into.append(zero)
          : super.format(number / unit, into, at);
    }
  }
}
