package viability.model.roll;

import viability.model.units.SchoolYear;

/// What a method once forecast of a series and what came: both above zero but for a forecast of a
/// unit that is emptying.
record Outcome(SchoolYear launch, UnitKind kind, Series series, int horizon, double forecast,
    double actual) {

  SchoolYear target() {
    return launch.plus(horizon);
  }

  /// (Forecast − actual) / actual.
  double error() {
    return (forecast - actual) / actual;
  }

  /// The size of the error as a logarithm, which is the same for twice and for half; infinite for a
  /// forecast of nobody.
  double logError() {
    return Math.abs(Math.log(forecast / actual));
  }

  boolean within(double halfWidth) {
    return logError() <= halfWidth;
  }
}
