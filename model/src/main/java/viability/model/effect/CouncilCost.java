package viability.model.effect;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Unit;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.Pence;

/// What the council pays because of what happens at a school: once, in cash, or every year in
/// proportion to the months in force, at base-year prices. No line of the school moves.
public record CouncilCost(Terms terms, Money amount, boolean yearly, Index index,
    List<Working> inputs) implements Effect {

  public CouncilCost {
    inputs = List.copyOf(inputs);
  }

  @Override
  public Effect with(Terms other) {
    return new CouncilCost(other, amount, yearly, index, inputs);
  }

  @Override
  public Optional<Size> size() {
    return Optional.of(new Size(amount.pence() / 100.0, Unit.POUNDS));
  }

  @Override
  public Effect sized(double pounds) {
    return new CouncilCost(terms, Pence.money(Pence.round(pounds * 100)), yearly, index, List.of());
  }
}
