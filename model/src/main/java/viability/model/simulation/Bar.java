package viability.model.simulation;

import viability.model.assumption.Assumption;

/// What one assumption makes of a figure: `low` where it stands at the 10th percentile of what may
/// be expected, `high` at the 90th, all else as assumed.
///
/// `oneWay` says that the figure goes one way all along, through the quarter and three-quarter marks
/// too; where it does not, the bar is not the whole of it.
public record Bar(Assumption assumption, double low, double high, boolean oneWay) {

  /// How far apart the two are.
  public double width() {
    return Math.abs(high - low);
  }

  /// How far the farther of the two is from the central figure.
  double reach(double central) {
    return Math.max(Math.abs(high - central), Math.abs(low - central));
  }
}
