package viability.model.projection.path;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
  private final Span span;
  private final Block block;
  private final Map<Index, double[][]> multiples = new EnumMap<>(Index.class);

  public Prices(Assumed assumed, Span span, Block block) {
    this.assumed = assumed;
    this.span = span;
    this.block = block;
    multiples.put(Index.TEACHER_PAY, teacherPay());
    multiples.put(Index.SUPPORT_PAY, yearly(Assumptions.SUPPORT_PAY));
    multiples.put(Index.ENERGY, yearly(Assumptions.ENERGY));
    multiples.put(Index.CATERING, yearly(Assumptions.CATERING));
    multiples.put(Index.OTHER_PRICES, yearly(Assumptions.OTHER_PRICES));
    multiples.put(Index.FUNDING, yearly(Assumptions.FUNDING_GROWTH));
    multiples.put(Index.NONE, flat());
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
    double[] multiple = block.all(1);
    for (int year = Math.min(from.start(), to.start()) + 1; year <= Math.max(from.start(),
        to.start()); year++) {
      times(multiple, Assumptions.TEACHER_PAY, year);
    }
    if (to.compareTo(from) < 0) {
      java.util.Arrays.setAll(multiple, lane -> 1 / multiple[lane]);
    }
    return multiple;
  }

  private double[][] flat() {
    double[][] index = new double[span.years()][];
    java.util.Arrays.setAll(index, _ -> block.all(1));
    return index;
  }

  private double[][] yearly(Assumption growth) {
    double[][] index = flat();
    for (int year = 1; year < index.length; year++) {
      index[year] = index[year - 1].clone();
      times(index[year], growth, span.at(year).start());
    }
    return index;
  }

  private double[][] teacherPay() {
    double[][] index = flat();
    double[] before = block.all(1);
    for (int year = 0; year < index.length; year++) {
      double[] pay = before.clone();
      times(pay, Assumptions.TEACHER_PAY, span.at(year).start());
      times(pay, Assumptions.TEACHER_DRIFT, span.at(year).start());
      index[year] = Block.overFundingYear(before, pay);
      before = pay;
    }
    double[] base = index[0].clone();
    for (double[] year : index) {
      for (int lane = 0; lane < base.length; lane++) {
        year[lane] /= base[lane];
      }
    }
    return index;
  }

  /// A year's growth on what an index stood at before it.
  private void times(double[] index, Assumption growth, int year) {
    double central = assumed.get(growth, year);
    Optional<double[]> shift = block.shifts().added(growth, year);
    for (int lane = 0; lane < index.length; lane++) {
      index[lane] *= 1 + central + Shifts.at(shift, lane, 0);
    }
  }
}
