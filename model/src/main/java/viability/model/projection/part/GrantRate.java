package viability.model.projection.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;

/// A grant's rate year by year: as known, or else the last known before it brought forward by what
/// is assumed, if anything, or else the first known after it.
///
/// Rates of school years are kept under the funding year that the school year starts in.
record GrantRate(Ground ground, String name, String words, Optional<Assumption> growth) {

  /// The rate where some year's is known.
  static Optional<GrantRate> of(Ground ground, String name, String words, Assumption growth) {
    return new GrantRate(ground, name, words, Optional.of(growth)).ifKnown();
  }

  /// The same for a rate that is held in cash after the last known.
  static Optional<GrantRate> held(Ground ground, String name, String words) {
    return new GrantRate(ground, name, words, Optional.empty()).ifKnown();
  }

  private Optional<GrantRate> ifKnown() {
    return find(ground.rates().years()).map(any -> this);
  }

  /// The known rate that a year's is worked out from, in pence.
  double pence(FundingYear year) {
    return (double) known(year).getValue().amount().pence();
  }

  /// What growth since that rate makes of it, as a multiple.
  double grown(FundingYear year) {
    double grown = 1;
    if (growth.isEmpty()) {
      return grown;
    }
    for (FundingYear each = known(year).getKey().plus(1); each.compareTo(year) <= 0; each = each
        .plus(1)) {
      grown *= 1 + ground.assumed().get(growth.get(), each.start());
    }
    return grown;
  }

  /// The last year of which a rate is known.
  FundingYear last() {
    return find(ground.rates().years().descendingMap()).orElseThrow().getKey();
  }

  /// The rate as inputs to an explanation, growth only where there is any.
  List<Working> inputs(FundingYear year) {
    List<Working> inputs = new ArrayList<>(List.of(explain(year)));
    if (grown(year) != 1) {
      inputs.add(Ground.derived("Growth of the rate to " + year, grown(year), Unit.FACTOR));
    }
    return inputs;
  }

  /// The known rate alone, as an input to an explanation.
  Working explain(FundingYear year) {
    Map.Entry<FundingYear, UnitValue> known = known(year);
    return Working.given(words + ", " + known.getKey(), (double) known.getValue().amount().pence(),
        Unit.PENCE, known.getValue().source());
  }

  private Map.Entry<FundingYear, UnitValue> known(FundingYear year) {
    NavigableMap<FundingYear, YearRates> years = ground.rates().years();
    return find(years.headMap(year, true).descendingMap())
        .or(() -> find(years.tailMap(year, false)))
        .orElseThrow(() -> new IllegalStateException("No rate is known of " + name));
  }

  private Optional<Map.Entry<FundingYear, UnitValue>> find(Map<FundingYear, YearRates> inOrder) {
    return inOrder.entrySet().stream().flatMap(
        year -> year.getValue().value(name).map(value -> Map.entry(year.getKey(), value)).stream())
        .findFirst();
  }
}
