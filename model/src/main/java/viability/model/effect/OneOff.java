package viability.model.effect;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Unit;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.Pence;

/// A single amount added to a finance-return line in the year its date falls in, in cash.
public record OneOff(Terms terms, FinanceCode code, Money amount,
    List<Working> inputs) implements Effect {

  public OneOff {
    inputs = List.copyOf(inputs);
  }

  @Override
  public Effect with(Terms other) {
    return new OneOff(other, code, amount, inputs);
  }

  @Override
  public Optional<Size> size() {
    return Optional.of(new Size(amount.pence() / 100.0, Unit.POUNDS));
  }

  @Override
  public Effect sized(double pounds) {
    return new OneOff(terms, code, Pence.money(Pence.round(pounds * 100)), List.of());
  }
}
