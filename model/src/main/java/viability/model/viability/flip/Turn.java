package viability.model.viability.flip;

import viability.model.units.Money;

/// Where the difference between two arrangements changes sign as an assumption rises: at one value,
/// where they are equal, or between two neighbouring ones, where whole classes or pupils make it
/// jump.
///
/// `before` and `after` are the first arrangement less the other at `from` and `to`; at one value
/// both are what is left there, which is less than a pound.
public record Turn(double from, double to, Money before, Money after) {

  static Turn equal(double at, Money left) {
    return new Turn(at, at, left, left);
  }

  /// Whether they are equal there, rather than passing each other in a jump.
  public boolean isEqual() {
    return from == to;
  }

  double middle() {
    return (from + to) / 2;
  }
}
