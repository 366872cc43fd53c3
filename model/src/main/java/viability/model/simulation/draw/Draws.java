package viability.model.simulation.draw;

/// Standard normals by key: seed, what is drawn, where, year, future.
///
/// Each part of the key is mixed in by the finaliser of SplitMix64; the last number, 52 bits of it,
/// is the share of the normal below. One future more, another place or another thing changes no
/// other draw.
public record Draws(long seed) {

  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final long WHERE = 0xD1342543DE82EF95L;
  private static final long YEAR = 0xA0761D6478BD642FL;
  private static final long LETTER = 0x100000001b3L;

  /// The normals of so many futures from `first` on, into an array from a place on.
  public void fill(String what, String where, int year, int first, double[] into, int at) {
    long key = key(what, where, year);
    long[] steps = new long[into.length];
    long step = first * STEP;
    for (int i = at; i < steps.length; i++) {
      step += STEP;
      steps[i] = step;
    }
    for (int i = at; i < into.length; i++) {
      into[i] = ((mix(key ^ steps[i]) >>> 12) + 0.5) * 0x1.0p-52;
    }
    InverseNormal.of(into, at);
  }

  /// The normal of one future.
  public double normal(String what, String where, int year, int future) {
    double[] one = new double[1];
    fill(what, where, year, future, one, 0);
    return one[0];
  }

  private long key(String what, String where, int year) {
    long key = mix(seed + STEP);
    key = mix(key ^ letters(what));
    key = mix(key ^ letters(where) * WHERE);
    return mix(key ^ (year + 1) * YEAR);
  }

  private static long letters(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * LETTER;
    }
    return hash;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
