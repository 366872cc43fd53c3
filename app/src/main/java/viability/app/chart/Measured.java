package viability.app.chart;

import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import viability.app.look.Format;

/// What futures are looked at for: how it is called, and how its figures and years are written.
public enum Measured {
  RESERVE("Revenue reserve", Years.MARCH, true), IN_YEAR("In-year balance", Years.FUNDING,
      true), PUPILS("Pupils", Years.OCTOBER, false), CLASSES("Classes", Years.SCHOOL, false);

  private final String words;
  private final Years years;
  private final boolean money;

  Measured(String words, Years years, boolean money) {
    this.words = words;
    this.years = years;
    this.money = money;
  }

  public String words() {
    return words;
  }

  /// A year by the year it starts in: `March 2027` for reserves, `Oct 2026` for pupils.
  public String year(int start) {
    return years.words(start);
  }

  /// A figure, in pounds where it is money.
  public String figure(double value) {
    return money ? Format.money(new Point(0, value).money()) : Format.pupils(value);
  }

  public boolean isMoney() {
    return money;
  }

  Years years() {
    return years;
  }

  Scale scale(DoubleStream figures) {
    return Scale.withZero(figures);
  }

  NumberAxis axis(Scale scale) {
    return money ? Figures.money(scale) : Figures.count(scale);
  }

  /// A figure beside such an axis.
  String beside(Scale scale, double value) {
    return money ? Figures.words(scale, new Point(0, value).money()) : Format.pupils(value);
  }

  Table.Cell cell(Point point) {
    return money ? YearTable.money(point) : YearTable.pupils(point);
  }
}
