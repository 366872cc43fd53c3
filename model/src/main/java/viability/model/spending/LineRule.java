package viability.model.spending;

import viability.model.school.FinanceCode;

/// How a finance-return line moves after the base year: line in a year = base × index × driver,
/// each relative to the base year.
public record LineRule(FinanceCode code, Driver driver, Index index) {}
