package viability.model.projection.part;

import java.util.List;
import viability.model.school.FinanceCode;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.units.Pence;

/// A part that is worked out for the base year and then follows a driver and a price: base × driver
/// ÷ base year's driver × price index.
record Following(Ground ground, FinanceCode code, String words, Working base, Driver driver,
    Index index) implements Part {

  @Override
  public double[] pence(int year) {
    double[] ratio = ground.drivers().ratio(driver, year);
    double[] price = ground.prices().of(index, year);
    double[] pence = new double[ratio.length];
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round(base.value() * ratio[i] * price[i]);
    }
    return pence;
  }

  @Override
  public Working explain(int year) {
    return Working.product(words, "Base year × " + driver.words() + " × " + index.words() + ".",
        List.of(base, ground.ratio(driver, year), ground.price(index, year)));
  }
}
