package viability.model.funding.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import viability.model.funding.YearRates;
import viability.model.funding.factor.Section;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// A funding statement: every factor's line, the total after protection and before de-delegation,
/// and the total per pupil (empty without pupils).
///
/// Order: factors, minimum per pupil, guarantee, de-delegation. A unit value that is not known for
/// the year and not typed is a stopping finding, and its factor is left out.
public record Statement(List<StatementLine> lines, Money total, Optional<Money> perPupil,
    List<Finding> findings) {

  public Statement {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /// The statement of these counts at one year's rates.
  public static Statement of(Counts counts, YearRates rates) {
    StatementWork work = new StatementWork(counts, new StatementRates(counts, rates));
    Money total = total(work.lines(), Section::inTotal);
    return new Statement(work.lines(), total, perPupil(total, counts.allPupils()), work.findings());
  }

  /// The lines added up whose section is wanted.
  static Money total(List<StatementLine> lines, Predicate<Section> wanted) {
    return lines.stream().filter(line -> wanted.test(line.factor().section()))
        .map(StatementLine::amount).reduce(Money.ZERO, Money::plus);
  }

  private static Optional<Money> perPupil(Money total, BigDecimal pupils) {
    return pupils.signum() == 0
        ? Optional.empty()
        : Optional.of(Money.of(total.toPounds().divide(pupils, 10, RoundingMode.HALF_UP)));
  }
}
