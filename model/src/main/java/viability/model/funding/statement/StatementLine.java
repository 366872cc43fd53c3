package viability.model.funding.statement;

import java.math.BigDecimal;
import java.util.Optional;
import viability.model.funding.Stage;
import viability.model.funding.factor.Factor;
import viability.model.funding.factor.PupilFactor;
import viability.model.units.Money;

/// One line of a funding statement: a rate times units, to the penny; for a protection, what is
/// promised to a pupil and the top-up to it.
public record StatementLine(Factor factor, Money rate, BigDecimal units, Money amount) {

  static StatementLine of(Factor factor, Money rate, BigDecimal units) {
    return new StatementLine(factor, rate, units, Money.of(rate.toPounds().multiply(units)));
  }

  /// The factor's name, which primary and secondary pupils with a need share.
  public String name() {
    return factor.name();
  }

  /// The pupils meant, where the factor counts those of a stage.
  public Optional<Stage> stage() {
    return factor instanceof PupilFactor pupils ? Optional.of(pupils.stage()) : Optional.empty();
  }
}
