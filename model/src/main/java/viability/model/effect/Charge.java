package viability.model.effect;

import java.util.Optional;
import viability.model.assumption.Unit;
import viability.model.school.FinanceCode;

/// A share of a school's income is paid for what a trust or a partnership does centrally, on a
/// spending line, in proportion to the months in force.
///
/// The income is every income line less E30, as it would be without effects on lines.
public record Charge(Terms terms, FinanceCode code, double share) implements Effect {

  @Override
  public Effect with(Terms other) {
    return new Charge(other, code, share);
  }

  @Override
  public Optional<Size> size() {
    return Optional.of(new Size(share, Unit.PER_CENT));
  }

  @Override
  public Effect sized(double other) {
    return new Charge(terms, code, other);
  }
}
