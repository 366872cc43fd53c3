package viability.model.projection.path;

import java.util.EnumMap;
import java.util.Map;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.spending.Index;
import viability.model.units.SchoolYear;

/// What each price index stands at in each year, as a multiple of the base year.
///
/// Teacher pay follows school years: a funding year is 5/12 of the pay of the school year before and
/// 7/12 of the one that starts in it, on both sides of the multiple, so that awards of 4.0% in 2025
/// and 3.5% in 2026 make 2025-26 to 2026-27 grow by 3.70%.
public final class Prices {

  private final Assumed assumed;
  private final Block block;
  private final Map<Index, double[][]> multiples = new EnumMap<>(Index.class);

  public Prices(Assumed assumed, Span span, Block block) {
    this.assumed = assumed;
    this.block = block;
    put(Index.TEACHER_PAY, teacherPay(assumed, span), block);
    put(Index.SUPPORT_PAY, yearly(assumed, span, Assumptions.SUPPORT_PAY), block);
    put(Index.ENERGY, yearly(assumed, span, Assumptions.ENERGY), block);
    put(Index.CATERING, yearly(assumed, span, Assumptions.CATERING), block);
    put(Index.OTHER_PRICES, yearly(assumed, span, Assumptions.OTHER_PRICES), block);
    put(Index.FUNDING, yearly(assumed, span, Assumptions.FUNDING_GROWTH), block);
    put(Index.NONE, flat(span), block);
  }

  /// The multiple of the base year that an index stands at in a year, one number a future.
  public double[] of(Index index, int year) {
    double[][] byYear = multiples.get(index);
    if (byYear == null) {
      throw new IllegalStateException("No prices for " + index);
    }
    return byYear[year];
  }

  /// What awards alone, without increments, make of a pay scale between two Septembers, one number
  /// a future: those after `from` up to `to` multiplied, or divided out where `to` is earlier.
  public double[] awards(SchoolYear from, SchoolYear to) {
    double multiple = 1;
    for (int year = Math.min(from.start(), to.start()) + 1; year <= Math.max(from.start(),
        to.start()); year++) {
      multiple *= 1 + assumed.get(Assumptions.TEACHER_PAY, year);
    }
    return block.all(to.compareTo(from) < 0 ? 1 / multiple : multiple);
  }

  private void put(Index index, double[] central, Block block) {
    double[][] lanes = new double[central.length][];
    for (int year = 0; year < central.length; year++) {
      lanes[year] = block.all(central[year]);
    }
    multiples.put(index, lanes);
  }

  private static double[] flat(Span span) {
    double[] index = new double[span.years()];
    java.util.Arrays.fill(index, 1);
    return index;
  }

  private static double[] yearly(Assumed assumed, Span span, Assumption growth) {
    double[] index = flat(span);
    for (int year = 1; year < index.length; year++) {
      index[year] = index[year - 1] * (1 + assumed.get(growth, span.at(year).start()));
    }
    return index;
  }

  private static double[] teacherPay(Assumed assumed, Span span) {
    double[] index = new double[span.years()];
    double before = 1;
    for (int year = 0; year < index.length; year++) {
      int september = span.at(year).start();
      double pay = before * (1 + assumed.get(Assumptions.TEACHER_PAY, september))
          * (1 + assumed.get(Assumptions.TEACHER_DRIFT, september));
      index[year] = (before * 5 + pay * 7) / 12;
      before = pay;
    }
    double base = index[0];
    for (int year = 0; year < index.length; year++) {
      index[year] /= base;
    }
    return index;
  }
}
