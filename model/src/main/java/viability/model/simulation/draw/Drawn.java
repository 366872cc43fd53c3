package viability.model.simulation.draw;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The draws of one run of futures, kept once made: one number a future after the first place,
/// which is the central case's and always 0.
public final class Drawn {

  private final Draws draws;
  private final int first;
  private final int futures;
  private final Map<Key, double[]> kept = new ConcurrentHashMap<>();

  private record Key(String what, String where, int from, int to) {}

  /// `futures` of them from `first` on, counted from 0.
  public Drawn(Draws draws, int first, int futures) {
    this.draws = draws;
    this.first = first;
    this.futures = futures;
  }

  /// How many futures there are, the central case among them.
  public int lanes() {
    return futures + 1;
  }

  /// Standard normals of a year.
  public double[] of(String what, String where, int year) {
    return kept.computeIfAbsent(new Key(what, where, year, year), this::draw);
  }

  /// The normals of the years from one to another added up; all 0 where there are none.
  public double[] walk(String what, String where, int from, int to) {
    if (from > to) {
      return new double[lanes()];
    }
    Key key = new Key(what, where, from, to);
    double[] known = kept.get(key);
    if (known != null) {
      return known;
    }
    double[] sum = walk(what, where, from, to - 1).clone();
    double[] last = of(what, where, to);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += last[i];
    }
    kept.putIfAbsent(key, sum);
    return sum;
  }

  private double[] draw(Key key) {
    double[] lanes = new double[lanes()];
    draws.fill(key.what, key.where, key.from, first, lanes, 1);
    return lanes;
  }
}
