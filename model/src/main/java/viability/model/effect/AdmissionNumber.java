package viability.model.effect;

import java.util.Optional;
import viability.model.assumption.Unit;

/// A school admits at most so many pupils to its first year group from the September on or after
/// the date. Year groups that joined before keep the number they were admitted under, so that the
/// cut moves up the school a year group a year.
public record AdmissionNumber(Terms terms, int pupils) implements Effect {

  /// Throws [IllegalArgumentException] where the number is below 1.
  public AdmissionNumber {
    if (pupils < 1) {
      throw new IllegalArgumentException("An admission number is at least 1, not " + pupils);
    }
  }

  @Override
  public Effect with(Terms other) {
    return new AdmissionNumber(other, pupils);
  }

  @Override
  public Optional<Size> size() {
    return Optional.of(new Size(pupils, Unit.PUPILS));
  }

  @Override
  public Effect sized(double other) {
    return new AdmissionNumber(terms, Math.max(1, (int) Math.round(other)));
  }
}
