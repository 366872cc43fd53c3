package viability.model.effect;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Unit;
import viability.model.school.FinanceCode;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.Pence;

/// A finance-return line goes up or down by a yearly amount, in proportion to the months in force.
///
/// `yearly` is at base-year prices and follows `index`; positive raises the line, whether it is
/// income or spending. `inputs` are the figures it was made of, for the explanation.
public record LineChange(Terms terms, FinanceCode code, Money yearly, Index index,
    List<Working> inputs) implements Effect {

  public LineChange {
    inputs = List.copyOf(inputs);
  }

  @Override
  public Effect with(Terms other) {
    return new LineChange(other, code, yearly, index, inputs);
  }

  @Override
  public Optional<Size> size() {
    return Optional.of(new Size(yearly.pence() / 100.0, Unit.POUNDS));
  }

  @Override
  public Effect sized(double pounds) {
    return new LineChange(terms, code, Pence.money(Pence.round(pounds * 100)), index, List.of());
  }
}
