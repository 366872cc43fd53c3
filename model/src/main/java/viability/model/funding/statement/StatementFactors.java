package viability.model.funding.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.funding.BasicEntitlement;
import viability.model.funding.Factor;
import viability.model.funding.FundingFactors;
import viability.model.funding.Stage;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.Money;
import viability.model.units.Rate;

/// The lines of a statement before protection: every factor that has units.
final class StatementFactors {

  private static final List<String> SITES = List.of("splitSite", "splitSiteDistance");
  private static final List<String> CASH = List.of("rates", "pfi", "exceptional");

  private final Counts counts;
  private final YearRates rates;
  private final List<StatementLine> lines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  StatementFactors(Counts counts, YearRates rates) {
    this.counts = counts;
    this.rates = rates;
    FundingFactors.ALL.forEach(this::add);
    SITES.forEach(site -> units(site, Stage.PRIMARY)
        .ifPresent(units -> add(site, Optional.empty(), site, units)));
    CASH.forEach(cash -> units(cash, Stage.PRIMARY).ifPresent(
        pounds -> lines.add(StatementLine.of(cash, Optional.empty(), Money.pounds(1), pounds))));
  }

  List<StatementLine> lines() {
    return lines;
  }

  List<Finding> findings() {
    return findings;
  }

  /// What is taken off for services bought together; typed as a rate for each pupil.
  Optional<StatementLine> deDelegation() {
    Money rate = counts.typed().get(Statement.DE_DELEGATION);
    BigDecimal units = units(Statement.DE_DELEGATION, Stage.PRIMARY).orElse(counts.allPupils());
    return rate == null
        ? Optional.empty()
        : Optional.of(StatementLine.of(Statement.DE_DELEGATION, Optional.empty(), rate, units));
  }

  /// The rate typed for a factor, or the year's unit value; a finding where there is neither.
  Optional<Money> value(String factor, String rateName) {
    Optional<Money> known = typed(factor, rateName)
        .or(() -> rates.value(rateName).map(UnitValue::amount));
    if (known.isEmpty()) {
      findings.add(Finding.stop(Place.TYPED,
          "No value of " + rateName + " is known for " + rates.year() + ".",
          "Type it under rates as \"" + factor + "\"."));
    }
    return known;
  }

  private void add(Factor factor) {
    Stage stage = factor.stage().orElse(Stage.PRIMARY);
    Optional<BigDecimal> units = factor instanceof BasicEntitlement
        ? Optional.of(counts.pupilsOf(stage))
        : units(factor.name(), stage);
    if (factor.stage().isEmpty() && units.isEmpty()) {
      units = Optional.of(BigDecimal.ONE);
    }
    units.filter(number -> number.signum() != 0)
        .ifPresent(number -> add(factor.name(), factor.stage(), factor.rateName(), number));
  }

  private void add(String name, Optional<Stage> stage, String rateName, BigDecimal units) {
    Optional<Money> typed = typed(name, rateName);
    Optional<Money> rate = typed.isPresent()
        ? typed
        : value(name, rateName).map(value -> value.times(multiplier(name)));
    rate.ifPresent(each -> lines.add(StatementLine.of(name, stage, each, units)));
  }

  private Rate multiplier(String name) {
    return name.startsWith("basic")
        ? counts.areaCost().times(counts.basicScale())
        : counts.areaCost();
  }

  private Optional<BigDecimal> units(String factor, Stage stage) {
    return Optional.ofNullable(counts.units().get(new Counts.Unit(factor, stage)));
  }

  private Optional<Money> typed(String factor, String rateName) {
    return Optional.ofNullable(counts.typed().get(rateName))
        .or(() -> Optional.ofNullable(counts.typed().get(factor)));
  }
}
