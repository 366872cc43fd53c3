package viability.model.viability.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Thresholds;
import viability.model.projection.YearFigures;
import viability.model.trace.Working;

/// The in-year balance as a share of income, rated by the bands of the department's planning tool.
final class InYearShare implements Measure {

  @Override
  public String title() {
    return "In-year balance, share of income";
  }

  @Override
  public String formula() {
    return "Income less spending, divided by income.";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PER_CENT;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return Optional.of(Bands.rising(of, Thresholds.IN_YEAR_RED, Thresholds.IN_YEAR_GREEN));
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    YearFigures figures = of.years().get(year);
    return Ratio.value((double) figures.inYear().pence(), (double) figures.income().pence());
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    return Ratio.of(this, of, year, of.explainer().inYear(of.wanted(), of.school(), year),
        of.explainer().income(of.wanted(), of.school(), year));
  }

  @Override
  public String missing() {
    return "No income is known.";
  }
}
