package viability.model.funding;

import viability.model.units.FundingYear;
import viability.model.units.Money;

/// A rate of one year that the user has typed: in place of one that comes with the program, or
/// where there is none.
///
/// `rate` is a name of [YearRates#values()]; `value` is pounds before the area cost adjustment, as
/// those are.
public record RateChange(FundingYear year, String rate, Money value) {}
