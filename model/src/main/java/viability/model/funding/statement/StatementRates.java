package viability.model.funding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.funding.factor.Factor;
import viability.model.funding.factor.Multipliers;
import viability.model.funding.factor.RatedFactor;
import viability.model.trace.Finding;
import viability.model.trace.Mark;
import viability.model.trace.Place;
import viability.model.units.Money;

/// Where a statement's rates come from: typed, and then used exactly as given, or the year's unit
/// values; what is missing or from memory is said.
final class StatementRates {

  private final Counts counts;
  private final YearRates rates;
  private final Set<String> fromMemory = new TreeSet<>();
  private final List<Finding> missing = new ArrayList<>();

  StatementRates(Counts counts, YearRates rates) {
    this.counts = counts;
    this.rates = rates;
  }

  /// The rate of a factor: the one typed, or the unit value multiplied.
  Optional<Money> rate(RatedFactor factor) {
    Optional<Money> typed = typed(factor, factor.rateName());
    return typed.isPresent()
        ? typed
        : value(factor, factor.rateName()).map(
            value -> factor.rate(value, new Multipliers(counts.areaCost(), counts.basicScale())));
  }

  /// What is typed for a factor, under the name of its rate or its own.
  Optional<Money> typed(Factor factor, String rateName) {
    return Optional.ofNullable(counts.typed().get(rateName))
        .or(() -> Optional.ofNullable(counts.typed().get(factor.name())));
  }

  /// A value of the year, unmultiplied; a finding where it is not known.
  Optional<Money> value(Factor factor, String rateName) {
    Optional<UnitValue> known = rates.value(rateName);
    known.filter(value -> value.source().mark() == Mark.MEMORY)
        .ifPresent(value -> fromMemory.add(rateName));
    if (known.isEmpty()) {
      missing.add(Finding.stop(Place.TYPED,
          "No value of " + rateName + " is known for " + rates.year() + "." + unsure(rateName),
          "Type it under rates as \"" + factor.name() + "\"."));
    }
    return known.map(UnitValue::amount);
  }

  private String unsure(String rateName) {
    return rates.unsure(rateName)
        .map(value -> " It may be " + value.amount() + ", but only with low confidence.")
        .orElse("");
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(missing);
    if (!fromMemory.isEmpty()) {
      findings.add(Finding.note(Place.TYPED,
          "From memory, not checked against a published table, for " + rates.year() + ": "
              + String.join(", ", fromMemory) + ".",
          "Compare them with your council's rates, and type those under rates where they differ."));
    }
    return findings;
  }
}
