package viability.model.effect;

import viability.model.school.FinanceCode;

/// A school's lump sum of the PE and sport premium, which every school has once, is lost from the
/// September on or after the date. `code` is the line that the school's figures hold it on.
public record PremiumLumpSum(Terms terms, FinanceCode code) implements Effect {

  @Override
  public Effect with(Terms other) {
    return new PremiumLumpSum(other, code);
  }
}
