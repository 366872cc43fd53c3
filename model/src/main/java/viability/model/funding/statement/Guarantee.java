package viability.model.funding.statement;

import java.math.BigDecimal;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The minimum funding guarantee's baseline: last year's share, its pupils, what both years leave
/// out of it (lump sum, premises), and the least change per pupil allowed, such as 0 or -0.005.
///
/// School and Early Years Finance (England) Regulations 2024, Schedule 3.
public record Guarantee(Rate rate, Money baseline, BigDecimal baselinePupils, Money excluded) {

  /// Throws [IllegalArgumentException] where the baseline has no pupils to divide by.
  public Guarantee {
    if (baselinePupils.signum() <= 0) {
      throw new IllegalArgumentException(
          "The guarantee's baseline needs pupils, not " + baselinePupils);
    }
  }
}
