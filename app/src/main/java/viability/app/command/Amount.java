package viability.app.command;

import viability.model.units.FundingYear;
import viability.model.units.Money;

/// Money of a funding year.
record Amount(FundingYear year, Money amount) {}
