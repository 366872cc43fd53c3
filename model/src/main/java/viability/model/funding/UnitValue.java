package viability.model.funding;

import viability.model.trace.Source;
import viability.model.units.Money;

/// A unit value of the formula before the area cost adjustment, and who says so.
public record UnitValue(Money amount, Source source) {}
