package viability.model.funding;

import viability.model.trace.Source;
import viability.model.units.Money;

/// A rate of one year before the area cost adjustment, and who says so.
///
/// A rate that is not `sure` is known with low confidence only: it is shown so that it can be
/// checked and typed, and nothing is worked out from it.
public record UnitValue(Money amount, Source source, boolean sure) {

  /// A rate that may be used.
  public UnitValue(Money amount, Source source) {
    this(amount, source, true);
  }
}
