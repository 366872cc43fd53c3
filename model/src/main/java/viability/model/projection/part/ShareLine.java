package viability.model.projection.part;

import java.util.Optional;
import java.util.function.IntFunction;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;

/// A part whose amounts are worked out beforehand, year by year and future by future.
final class ShareLine implements Part {

  private final FinanceCode code;
  private final String words;
  private final double[][] pence;
  private final IntFunction<Working> explain;
  private final double[][] lump;

  ShareLine(FinanceCode code, String words, double[][] pence, IntFunction<Working> explain) {
    this(code, words, pence, explain, new double[0][]);
  }

  private ShareLine(FinanceCode code, String words, double[][] pence, IntFunction<Working> explain,
      double[][] lump) {
    this.code = code;
    this.words = words;
    this.pence = pence;
    this.explain = explain;
    this.lump = lump;
  }

  /// The same with a lump sum within it, by year and future.
  ShareLine holding(double[][] lumpSum) {
    return new ShareLine(code, words, pence, explain, lumpSum);
  }

  @Override
  public Optional<double[]> lump(int year) {
    return lump.length == 0 ? Optional.empty() : Optional.of(lump[year]);
  }

  /// A part of the budget share.
  ShareLine(String words, double[][] pence, IntFunction<Working> explain) {
    this(FinanceCode.I01, words, pence, explain);
  }

  @Override
  public FinanceCode code() {
    return code;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public double[] pence(int year) {
    return pence[year];
  }

  @Override
  public Working explain(int year) {
    return explain.apply(year);
  }

  /// The amounts by year and future.
  double[][] years() {
    return pence;
  }

  boolean isZero() {
    for (double[] year : pence) {
      for (double lane : year) {
        if (lane != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
