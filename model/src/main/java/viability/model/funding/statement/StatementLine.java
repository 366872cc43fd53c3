package viability.model.funding.statement;

import java.math.BigDecimal;
import java.util.Optional;
import viability.model.funding.Stage;
import viability.model.units.Money;

/// One line of a funding statement: rate times units, to the penny. `stage` is the pupils meant
/// where a factor has primary and secondary rates.
public record StatementLine(String factor, Optional<Stage> stage, Money rate, BigDecimal units,
    Money amount) {

  static StatementLine of(String factor, Optional<Stage> stage, Money rate, BigDecimal units) {
    return new StatementLine(factor, stage, rate, units, Money.of(rate.toPounds().multiply(units)));
  }
}
