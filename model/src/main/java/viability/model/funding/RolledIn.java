package viability.model.funding;

import java.util.List;
import viability.model.trace.Source;
import viability.model.units.FundingYear;

/// A grant that joined the formula: paid on its own up to `lastYear`, and from the year after a
/// part of the factors named.
///
/// `words` names it for readers; `factors` are names of factors, `basic` for all three of the
/// basic entitlement.
public record RolledIn(String words, FundingYear lastYear, List<String> factors, Source source) {

  public RolledIn {
    factors = List.copyOf(factors);
  }

  /// The first year whose formula holds it.
  public FundingYear joins() {
    return lastYear.plus(1);
  }
}
