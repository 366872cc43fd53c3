package viability.model.viability.measure;

import static viability.model.school.FinanceCode.E01;
import static viability.model.school.FinanceCode.E02;
import static viability.model.school.FinanceCode.E03;
import static viability.model.school.FinanceCode.E05;
import static viability.model.school.FinanceCode.E07;
import static viability.model.school.FinanceCode.E08;
import static viability.model.school.FinanceCode.E09;
import static viability.model.school.FinanceCode.E10;
import static viability.model.school.FinanceCode.E11;
import static viability.model.school.FinanceCode.E26;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Thresholds;
import viability.model.projection.YearFigures;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.units.Money;

/// Staff costs as a share of spending. Staff as the department's benchmarking counts it: E01 to
/// E03, E05, E07 to E11 and E26, without premises and catering staff.
final class StaffShare implements Measure {

  private static final List<FinanceCode> STAFF = List.of(E01, E02, E03, E05, E07, E08, E09, E10,
      E11, E26);

  @Override
  public String title() {
    return "Staff costs, share of spending";
  }

  @Override
  public String formula() {
    return "E01 to E03, E05, E07 to E11 and E26 divided by spending.";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PER_CENT;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return Optional.of(Bands.falling(of, Thresholds.STAFF_AMBER, Thresholds.STAFF_RED));
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    YearFigures figures = of.years().get(year);
    double staff = STAFF.stream()
        .mapToDouble(code -> figures.lines().getOrDefault(code, Money.ZERO).pence()).sum();
    boolean known = STAFF.stream().anyMatch(code -> figures.lines().containsKey(code));
    return known ? Ratio.value(staff, (double) figures.spending().pence()) : OptionalDouble.empty();
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    List<Working> lines = STAFF.stream()
        .filter(code -> of.years().get(year).lines().containsKey(code))
        .flatMap(code -> of.explainer().line(of.wanted(), of.school(), code, year).stream())
        .toList();
    Optional<Working> staff = lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Working.sum("Staff costs", Working.Unit.PENCE, "The staff lines.", lines));
    return Ratio.of(this, of, year, staff, of.explainer().spending(of.wanted(), of.school(), year));
  }

  @Override
  public String missing() {
    return "No staff line is known.";
  }
}
