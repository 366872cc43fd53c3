package viability.model.staff;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import viability.model.units.FundingYear;

/// The rules of national insurance by the year they start in.
public record InsuranceRules(NavigableMap<FundingYear, NationalInsurance> byYear) {

  /// Throws [IllegalArgumentException] where there are no rules at all.
  public InsuranceRules {
    if (byYear.isEmpty()) {
      throw new IllegalArgumentException("No rules of national insurance at all");
    }
    byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
  }

  public static InsuranceRules of(List<NationalInsurance> rules) {
    NavigableMap<FundingYear, NationalInsurance> byYear = new TreeMap<>();
    rules.forEach(rule -> byYear.put(rule.from(), rule));
    return new InsuranceRules(byYear);
  }

  /// The rules of a year: the last to start by then, or the first known where all start later.
  public NationalInsurance in(FundingYear year) {
    var upTo = byYear.floorEntry(year);
    return upTo == null ? byYear.firstEntry().getValue() : upTo.getValue();
  }
}
