package viability.model.staff;

import viability.model.units.SchoolYear;

/// What pay awards make of a scale where no newer one is known, one future at a time.
@FunctionalInterface
public interface Awards {

  /// Pay of one school year as a multiple of another's: the awards of the Septembers after `from`
  /// up to `to` multiplied, or divided out where `to` is earlier; 1 where they are the same.
  double between(SchoolYear from, SchoolYear to);
}
