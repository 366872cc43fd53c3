package viability.model.action;

import viability.model.units.FundingYear;
import viability.model.units.Money;

/// What an action is to save or earn in one funding year, typed.
public record YearAmount(FundingYear year, Money amount) {}
