package viability.model.funding.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.funding.Stage;
import viability.model.funding.factor.BasicEntitlement;
import viability.model.funding.factor.CashFactor;
import viability.model.funding.factor.DeDelegation;
import viability.model.funding.factor.Factor;
import viability.model.funding.factor.FundingFactors;
import viability.model.funding.factor.MinimumFundingGuarantee;
import viability.model.funding.factor.MinimumPerPupil;
import viability.model.funding.factor.NeedFactor;
import viability.model.funding.factor.RatedFactor;
import viability.model.funding.factor.SchoolFactor;
import viability.model.funding.factor.Section;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// Works a statement out factor by factor, in the order of the contents page; each protection looks
/// at the lines before it.
final class StatementWork {

  private final Counts counts;
  private final StatementRates rates;
  private final List<StatementLine> lines = new ArrayList<>();

  StatementWork(Counts counts, StatementRates rates) {
    this.counts = counts;
    this.rates = rates;
    FundingFactors.ALL.forEach(factor -> line(factor).ifPresent(lines::add));
  }

  List<StatementLine> lines() {
    return lines;
  }

  List<Finding> findings() {
    return rates.findings();
  }

  private Optional<StatementLine> line(Factor factor) {
    return switch (factor) {
      case RatedFactor rated -> units(rated)
          .flatMap(units -> rates.rate(rated).map(rate -> StatementLine.of(rated, rate, units)));
      case CashFactor cash ->
        typed(cash, Stage.PRIMARY).map(pounds -> StatementLine.of(cash, Money.pounds(1), pounds));
      case MinimumPerPupil minimum -> minimum(minimum);
      case MinimumFundingGuarantee mfg ->
        counts.guarantee().flatMap(baseline -> guarantee(mfg, baseline));
      case DeDelegation taken -> rates.typed(taken, taken.name())
          .map(rate -> StatementLine.of(taken, rate, typed(taken, Stage.PRIMARY).orElse(pupils())));
    };
  }

  private Optional<BigDecimal> units(RatedFactor factor) {
    return (switch (factor) {
      case BasicEntitlement basic -> Optional.of(counts.pupilsOf(basic.stage()));
      case NeedFactor need -> typed(need, need.stage());
      case SchoolFactor school ->
        Optional.of(typed(school, Stage.PRIMARY).orElse(BigDecimal.valueOf(school.usualUnits())));
    }).filter(units -> units.signum() != 0);
  }

  private Optional<BigDecimal> typed(Factor factor, Stage stage) {
    return Optional.ofNullable(counts.units().get(new Counts.Unit(factor.name(), stage)));
  }

  private BigDecimal pupils() {
    return counts.allPupils();
  }

  private Optional<StatementLine> minimum(MinimumPerPupil minimum) {
    Map<Stage, Money> levels = new EnumMap<>(Stage.class);
    Map<Stage, Integer> groups = new EnumMap<>(Stage.class);
    counts.yearGroups().forEach((stage, number) -> {
      if (number != 0) {
        groups.put(stage, number);
      }
    });
    for (Stage stage : groups.keySet()) {
      String name = minimum.rateName(stage);
      rates.typed(minimum, name).or(() -> rates.value(minimum, name))
          .ifPresent(level -> levels.put(stage, level));
    }
    if (groups.isEmpty() || levels.size() < groups.size()) {
      return Optional.empty();
    }
    Money level = minimum.level(levels, groups);
    Money has = Statement.total(lines, Section::inMinimum);
    return topUp(minimum, level, minimum.topUp(level, pupils(), has));
  }

  private Optional<StatementLine> guarantee(MinimumFundingGuarantee mfg, Guarantee baseline) {
    BigDecimal perPupil = mfg.perPupil(baseline.baseline().minus(baseline.excluded()),
        baseline.baselinePupils(), baseline.rate());
    Money has = Statement.total(lines, Section::inGuarantee);
    return topUp(mfg, Money.of(perPupil), mfg.topUp(perPupil, pupils(), has));
  }

  private Optional<StatementLine> topUp(Factor protection, Money level, Money amount) {
    return amount.equals(Money.ZERO)
        ? Optional.empty()
        : Optional.of(new StatementLine(protection, level, pupils(), amount));
  }
}
