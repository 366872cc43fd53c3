package viability.model.units;

/// Whole pence in a `double`: how the engine carries money through a block of futures.
///
/// Whole pence below 2^53 add and subtract exactly in any order, so totals do not depend on the
/// order they are summed in.
public final class Pence {

  /// How far below a half counts as a half: products such as 1234.5 * 1.1 fall a hair short of it.
  private static final double TIE_GUARD = 1e-9;

  private Pence() {}

  /// Whole pence, half away from zero. A value within a relative 1e-9 of a half is taken as a half,
  /// so that rounding agrees with exact decimal arithmetic. Unknown (`NaN`) stays unknown.
  public static double round(double pence) {
    double size = Math.abs(pence);
    double rounded = Math.floor(size + 0.5 + TIE_GUARD * Math.max(1, size * 1e-6));
    return pence < 0 ? -rounded : rounded;
  }

  /// The exact amount of whole pence; throws [ArithmeticException] where it is not a whole number.
  public static Money money(double pence) {
    if (pence != Math.rint(pence)) {
      throw new ArithmeticException("Not whole pence: " + pence);
    }
    return new Money((long) pence);
  }
}
