package viability.app.chart;

import viability.model.units.Money;

/// A value of an assumption, as a number and in words, and a difference in money there.
public record Spot(double value, String words, Money difference) {

  double pounds() {
    return difference.toPounds().doubleValue();
  }
}
