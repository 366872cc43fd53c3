package viability.model.roll;

/// How wide the bands around a forecast are: the band runs from `forecast × e^−width` to `forecast
/// × e^width`, 80 and 95 times in 100.
public record Width(double at80, double at95) {

  /// From two figures in per cent.
  static Width perCent(double at80, double at95) {
    return new Width(at80 / 100, at95 / 100);
  }

  /// Two independent sources of error together.
  Width and(Width other) {
    return new Width(Math.hypot(at80, other.at80), Math.hypot(at95, other.at95));
  }

  Width times(double factor) {
    return new Width(at80 * factor, at95 * factor);
  }
}
