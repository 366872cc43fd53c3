package viability.app.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import viability.app.look.Format;

/// The upright axes: money in one unit, and pupils.
final class Figures {
  private static final double MILLIONS_FROM = 2_000_000;

  private Figures() {}

  /// Money as £, £k or £m, whichever one suits the whole axis.
  static NumberAxis money(Scale scale) {
    double largest = Math.max(-scale.low(), scale.high());
    if (largest >= MILLIONS_FROM) {
      return axis(scale, 1e6, "£", "m");
    }
    return scale.step() >= 1000 ? axis(scale, 1e3, "£", "k") : axis(scale, 1, "£", "");
  }

  /// Plain numbers.
  static NumberAxis count(Scale scale) {
    return axis(scale, 1, "", "");
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
    var format = new Scaled(unit, before, after, symbols);
    return format;
  }

  /// Writes numbers divided by a unit, and nothing after a zero.
  private static final class Scaled extends DecimalFormat {
    private static final long serialVersionUID = 1;

    private final double unit;
    private final String zero;

    Scaled(double unit, String before, String after, DecimalFormatSymbols symbols) {
      super("'" + before + "'#,##0.##'" + after + "';-'" + before + "'#,##0.##'" + after + "'",
          symbols);
      this.unit = unit;
      this.zero = before + "0";
    }

    @Override
    public StringBuffer format(double number, StringBuffer into, java.text.FieldPosition at) {
      return Math.abs(number) < unit * 1e-6
          ? into.append(zero)
          : super.format(number / unit, into, at);
    }
  }
}
