package viability.model.funding;

import viability.model.trace.Source;
import viability.model.units.Rate;

/// The least and the most that a council might set the minimum funding guarantee to in a year:
/// -0.005 is half of one per cent less for each pupil than the year before.
public record GuaranteeRange(Rate least, Rate most, Source source) {}
