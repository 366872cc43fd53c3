package viability.model.funding;

import viability.model.trace.Source;
import viability.model.units.Rate;

/// The published change of a year's formula funding on the year before, beyond the grants that
/// joined it: 0.021 is 2.1% more.
public record Uprating(Rate rate, Source source) {}
