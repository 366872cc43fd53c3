package viability.model.assumption;

import viability.model.trace.Source;

/// What an assumption is from a year on, until the next default takes over, and who says so.
public record Default(int fromYear, double value, Source source) {}
