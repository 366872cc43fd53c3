package viability.model.viability.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.projection.YearFigures;
import viability.model.trace.Working;
import viability.model.units.Pence;

/// Spending for each pupil.
final class CostPerPupil implements Measure {

  @Override
  public String title() {
    return "Cost per pupil";
  }

  @Override
  public String formula() {
    return "Spending divided by Reception to Year 11 in October.";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PENCE;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return Optional.empty();
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    YearFigures figures = of.years().get(year);
    OptionalDouble exact = Ratio.value((double) figures.spending().pence(), figures.pupils());
    return exact.isEmpty() ? exact : OptionalDouble.of(Pence.round(exact.getAsDouble()));
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    return Ratio.of(this, of, year, of.explainer().spending(of.wanted(), of.school(), year),
        of.explainer().pupils(of.wanted(), of.school(), year));
  }

  @Override
  public String missing() {
    return "No pupils in Reception to Year 11 are known.";
  }
}
