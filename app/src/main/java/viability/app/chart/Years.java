package viability.app.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import viability.app.look.Format;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// How the years along the foot of a chart are written.
enum Years {
  /// Balances at the end of a funding year: `March 2027`.
  MARCH,
  /// Flows of a funding year: `2026-27`.
  FUNDING,
  /// Rolls at the October census of a school year: `Oct 2026`.
  OCTOBER,
  /// Classes of a school year: `2026/27`.
  SCHOOL;

  private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20);

  String words(int start) {
    return switch (this) {
      case MARCH -> Format.march(new FundingYear(start));
      case FUNDING -> Format.year(new FundingYear(start));
      case OCTOBER -> "Oct " + start;
      case SCHOOL -> Format.year(new SchoolYear(start));
    };
  }

  /// An axis from the first year to the last that leaves out years where there is no room for all.
  NumberAxis axis(int first, int last) {
    var axis = new NumberAxis();
    var units = new TickUnits();
    for (int step : STEPS) {
      units.add(new NumberTickUnit(step, new Written(this)));
    }
    axis.setStandardTickUnits(units);
    axis.setAutoRangeIncludesZero(false);
    axis.setRange(first == last ? first - 0.5 : first, first == last ? last + 0.5 : last);
    return axis;
  }

  private static final class Written extends NumberFormat {
    private static final long serialVersionUID = 1;

    private final Years years;

    Written(Years years) {
      this.years = years;
    }

    @Override
    public StringBuffer format(double number, StringBuffer into, FieldPosition at) {
      return into.append(years.words((int) Math.round(number)));
    }

    @Override
    public StringBuffer format(long number, StringBuffer into, FieldPosition at) {
      return format((double) number, into, at);
    }

    @Override
    public Number parse(String text, ParsePosition at) {
      throw new UnsupportedOperationException("Axes only write: " + text);
    }
  }
}
