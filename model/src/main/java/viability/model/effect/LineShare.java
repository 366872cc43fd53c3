package viability.model.effect;

import java.util.Optional;
import viability.model.assumption.Unit;
import viability.model.school.FinanceCode;

/// A finance-return line goes up or down by a share of what it would have been: -0.05 saves 5%.
public record LineShare(Terms terms, FinanceCode code, double share) implements Effect {

  @Override
  public Effect with(Terms other) {
    return new LineShare(other, code, share);
  }

  @Override
  public Optional<Size> size() {
    return Optional.of(new Size(share, Unit.PER_CENT));
  }

  @Override
  public Effect sized(double other) {
    return new LineShare(terms, code, other);
  }
}
