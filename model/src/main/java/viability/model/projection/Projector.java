package viability.model.projection;

import viability.model.funding.FundingRates;

/// Projects a case: schools, scenario and effects in, years out. There is no other engine; the
/// central case is one future without shocks.
public final class Projector {

  private final FundingRates rates;

  public Projector(FundingRates rates) {
    this.rates = rates;
  }

  /// The central case, to the penny.
  public Projection project(Case wanted) {
    if (rates.years().isEmpty()) {
      return new Projection("", "", java.util.List.of(), java.util.List.of(), java.util.List.of(),
          java.util.List.of());
    }
    throw new IllegalStateException("not yet " + wanted);
  }
}
