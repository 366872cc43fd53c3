package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// A part held to a share of what its rule says, so that it fits its line in the base year.
record ScaledPart(Part part, double scale) implements Part {

  @Override
  public FinanceCode code() {
    return part.code();
  }

  @Override
  public String words() {
    return part.words();
  }

  @Override
  public double[] council(int year) {
    return held(part.council(year));
  }

  @Override
  public double[] pence(int year) {
    return held(part.pence(year));
  }

  @Override
  public Optional<double[]> lump(int year) {
    return part.lump(year).map(this::held);
  }

  private double[] held(double[] whole) {
    double[] scaled = new double[whole.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Pence.round(whole[i] * scale);
    }
    return scaled;
  }

  @Override
  public Working explain(int year) {
    return Working.product(words(),
        "The rule's amount, held to what the base year's line can bear.",
        List.of(part.explain(year), Ground.derived("Held to", scale, Unit.FACTOR)));
  }
}
