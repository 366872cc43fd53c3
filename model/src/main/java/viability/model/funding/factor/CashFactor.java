package viability.model.funding.factor;

/// A factor that is so many pounds, as typed: its rate is one pound and its units the pounds.
/// Neither the area cost adjustment nor funding growth moves it.
public sealed interface CashFactor extends Factor
    permits BusinessRates, PrivateFinance, ExceptionalPremises, GrowthFund, FallingRollsFund {}
