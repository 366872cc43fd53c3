package viability.model.simulation.draw;

/// Powers of e for a whole array, by multiplication and addition alone, so that they are the same
/// to the last bit on every machine and several are worked out at a time.
///
/// `e^x = (e^(x/16))^16`, the inner power by twelve terms of its series: good to 2 parts in 10^14
/// for sizes up to 4, which a log of a multiple of pupils never comes near.
public final class Exponential {

  private static final double[] TERMS = {1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320,
      1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 1.0 / 2, 1, 1};

  private Exponential() {}

  /// Each number becomes e to its power; 0 becomes exactly 1.
  public static void of(double[] powers) {
    for (int i = 0; i < powers.length; i++) {
      double x = powers[i] * 0.0625;
      double e = TERMS[0];
      e = e * x + TERMS[1];
      e = e * x + TERMS[2];
      e = e * x + TERMS[3];
      e = e * x + TERMS[4];
      e = e * x + TERMS[5];
      e = e * x + TERMS[6];
      e = e * x + TERMS[7];
      e = e * x + TERMS[8];
      e = e * x + TERMS[9];
      e = e * x + TERMS[10];
      e = e * x + TERMS[11];
      e *= e;
      e *= e;
      e *= e;
      powers[i] = e * e;
    }
  }
}
