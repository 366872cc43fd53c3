package viability.model.funding.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.funding.YearRates;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// A funding statement: every factor's line, the total after protection and before de-delegation,
/// and the total per pupil (empty without pupils).
///
/// Order: factors, minimum per pupil, guarantee, de-delegation. A unit value that is not known for
/// the year and not typed is a stopping finding, and its factor is left out.
public record Statement(List<StatementLine> lines, Money total, Optional<Money> perPupil,
    List<Finding> findings) {

  static final String DE_DELEGATION = "deDelegation";

  public Statement {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /// The statement of these counts at one year's rates.
  public static Statement of(Counts counts, YearRates rates) {
    StatementFactors factors = new StatementFactors(counts, rates);
    List<StatementLine> lines = new ArrayList<>(factors.lines());
    MinimumPerPupil.line(counts, factors, lines).ifPresent(lines::add);
    counts.guarantee().flatMap(guarantee -> guarantee(guarantee, counts, lines))
        .ifPresent(lines::add);
    Money total = total(lines);
    factors.deDelegation().ifPresent(lines::add);
    return new Statement(lines, total, perPupil(total, counts.allPupils()), factors.findings());
  }

  static Money total(List<StatementLine> lines) {
    return lines.stream().map(StatementLine::amount).reduce(Money.ZERO, Money::plus);
  }

  private static Optional<Money> perPupil(Money total, BigDecimal pupils) {
    return pupils.signum() == 0
        ? Optional.empty()
        : Optional.of(Money.of(total.toPounds().divide(pupils, 10, RoundingMode.HALF_UP)));
  }

  private static Optional<StatementLine> guarantee(Guarantee guarantee, Counts counts,
      List<StatementLine> lines) {
    BigDecimal pupils = counts.allPupils();
    BigDecimal perPupil = guarantee.baseline().minus(guarantee.excluded()).toPounds()
        .divide(guarantee.baselinePupils(), 12, RoundingMode.HALF_UP)
        .multiply(BigDecimal.ONE.add(guarantee.rate().value()));
    Money promised = Money.of(perPupil.multiply(pupils));
    Money now = total(lines.stream().filter(line -> !isLeftOut(line)).toList());
    Money shortfall = promised.minus(now);
    return shortfall.compareTo(Money.ZERO) > 0
        ? Optional
            .of(new StatementLine("mfg", Optional.empty(), Money.of(perPupil), pupils, shortfall))
        : Optional.empty();
  }

  private static boolean isLeftOut(StatementLine line) {
    return line.factor().equals("lumpSum") || MinimumPerPupil.isPremises(line);
  }
}
