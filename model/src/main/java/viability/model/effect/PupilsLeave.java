package viability.model.effect;

import java.util.Optional;
import viability.model.assumption.Unit;

/// A share of a school's pupils leave the loaded schools at the September on or after the date, and
/// of those who would have joined it in every later year.
public record PupilsLeave(Terms terms, double share) implements Effect {

  /// Throws [IllegalArgumentException] where the share is not 0 to 1.
  public PupilsLeave {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share of pupils is 0 to 1, not " + share);
    }
  }

  @Override
  public Effect with(Terms other) {
    return new PupilsLeave(other, share);
  }

  @Override
  public Optional<Size> size() {
    return Optional.of(new Size(share, Unit.PER_CENT));
  }

  @Override
  public Effect sized(double other) {
    return new PupilsLeave(terms, Math.clamp(other, 0, 1));
  }
}
