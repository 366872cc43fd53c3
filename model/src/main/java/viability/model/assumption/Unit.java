package viability.model.assumption;

/// What an assumption's number counts, which decides how it is shown and typed.
public enum Unit {
  /// A share of one: 0.035 is shown as 3.5%.
  PER_CENT,
  /// Pounds in a year.
  POUNDS,
  /// Children.
  PUPILS,
  /// A bare multiplier such as 1.18.
  FACTOR,
  /// Days.
  DAYS,
  /// Years.
  YEARS,
  /// A number of other things: classes, periods.
  COUNT
}
