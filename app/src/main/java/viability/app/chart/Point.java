package viability.app.chart;

import java.math.BigDecimal;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// A figure of one year: the year it starts in, and pounds or pupils.
public record Point(int year, double value) {

  /// Money in, or at the end of, a funding year.
  public static Point of(FundingYear year, Money money) {
    return new Point(year.start(), money.toPounds().doubleValue());
  }

  /// Pupils, or classes, of a school year.
  public static Point of(SchoolYear year, double pupils) {
    return new Point(year.start(), pupils);
  }

  /// The figure as money.
  public Money money() {
    return Money.of(BigDecimal.valueOf(value));
  }
}
