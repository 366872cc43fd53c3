package viability.model.units;

import java.math.BigDecimal;

/// An exact multiplier or fraction: an area cost adjustment of 1.18, an uplift of 0.021.
public record Rate(BigDecimal value) implements Comparable<Rate> {

  public static final Rate ZERO = new Rate(BigDecimal.ZERO);
  public static final Rate ONE = new Rate(BigDecimal.ONE);

  public Rate {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /// The rate written as a plain decimal, such as "1.18"; throws [NumberFormatException] otherwise.
  public static Rate of(String decimal) {
    return new Rate(new BigDecimal(decimal));
  }

  /// The rate that a double prints as, so that 0.021 is exactly 0.021.
  public static Rate of(double value) {
    return new Rate(BigDecimal.valueOf(value));
  }

  public Rate plus(Rate other) {
    return new Rate(value.add(other.value));
  }

  public Rate times(Rate other) {
    return new Rate(value.multiply(other.value));
  }

  public double toDouble() {
    return value.doubleValue();
  }

  @Override
  public int compareTo(Rate other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
