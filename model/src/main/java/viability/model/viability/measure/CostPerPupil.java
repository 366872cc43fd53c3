package viability.model.viability.measure;

import java.util.Optional;
import viability.model.trace.Working;

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
  public Optional<Working> in(Subject of, int year) {
    return Ratio.of(this, of, year, of.explainer().spending(of.wanted(), of.school(), year),
        of.explainer().pupils(of.wanted(), of.school(), year));
  }

  @Override
  public String missing() {
    return "No pupils in Reception to Year 11 are known.";
  }
}
