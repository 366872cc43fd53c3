package viability.model.spending;

import viability.model.school.FinanceCode;

/// A line, or the part of one that moves in its own way, with its base-year amount in whole pence.
public record LinePart(FinanceCode code, String words, double basePence) {}
