package viability.model.viability.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Thresholds;
import viability.model.projection.YearFigures;
import viability.model.trace.Working;

/// The revenue reserve at the year's end as a share of the year's income.
final class ReserveShare implements Measure {

  @Override
  public String title() {
    return "Reserve, share of income";
  }

  @Override
  public String formula() {
    return "The reserve at 31 March divided by the year's income.";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PER_CENT;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return Optional.of(Bands.rising(of, Thresholds.RESERVE_RED, Thresholds.RESERVE_GREEN));
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    YearFigures figures = of.years().get(year);
    return figures.reserve().isEmpty()
        ? OptionalDouble.empty()
        : Ratio.value((double) figures.reserve().get().pence(), (double) figures.income().pence());
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    return Ratio.of(this, of, year, of.explainer().reserve(of.wanted(), of.school(), year),
        of.explainer().income(of.wanted(), of.school(), year));
  }

  @Override
  public String missing() {
    return "No balance to start from is known: add the base year's reserve.";
  }
}
