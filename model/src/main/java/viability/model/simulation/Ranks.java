package viability.model.simulation;

import java.util.Arrays;

/// Figures by their place in order of size, found without putting all of them in order.
///
/// Figures are counted into as many bins of equal width as there are figures to an eighth; only
/// those in a bin that holds a wanted place are sorted. Where too many share such bins, all are.
final class Ranks {

  private static final int TO_A_BIN = 8;

  private final double[] figures;
  private final int[] bins;

  private Ranks(double[] figures, double least, double most, int count) {
    this.figures = figures;
    double scale = (count - 1) / (most - least);
    this.bins = new int[figures.length];
    for (int i = 0; i < figures.length; i++) {
      bins[i] = (int) ((figures[i] - least) * scale);
    }
  }

  /// The figures that so many per cent of all do not exceed, `percent` in rising order.
  static double[] of(double[] figures, int[] percent) {
    int[] places = Arrays.stream(percent).map(part -> Math.ceilDiv(part * figures.length, 100) - 1)
        .toArray();
    double least = figures[0];
    double most = figures[0];
    for (double figure : figures) {
      least = Math.min(least, figure);
      most = Math.max(most, figure);
    }
    int count = Math.max(2, figures.length / TO_A_BIN);
    boolean spread = most - least > 0 && most - least < Double.MAX_VALUE;
    return spread && figures.length > 100
        ? new Ranks(figures, least, most, count).find(places, count)
        : sorted(figures, places);
  }

  private static double[] sorted(double[] figures, int[] places) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return Arrays.stream(places).mapToDouble(place -> sorted[place]).toArray();
  }

  private double[] find(int[] places, int count) {
    int[] below = new int[count + 1];
    for (int bin : bins) {
      below[bin + 1]++;
    }
    for (int bin = 0; bin < count; bin++) {
      below[bin + 1] += below[bin];
    }
    int[] filled = new int[count];
    Arrays.fill(filled, -1);
    int wanted = 0;
    int bin = 0;
    for (int place : places) {
      while (below[bin + 1] <= place) {
        bin++;
      }
      if (filled[bin] < 0) {
        filled[bin] = wanted;
        wanted += below[bin + 1] - below[bin];
      }
    }
    return wanted > figures.length / 4
        ? sorted(figures, places)
        : found(places, below, gathered(filled, wanted), filled);
  }

  /// The figures of the bins that hold a wanted place, bin after bin.
  private double[] gathered(int[] filled, int wanted) {
    double[] gathered = new double[wanted];
    int[] next = filled.clone();
    for (int i = 0; i < bins.length; i++) {
      int at = next[bins[i]];
      if (at >= 0) {
        gathered[at] = figures[i];
        next[bins[i]] = at + 1;
      }
    }
    return gathered;
  }

  /// Bins follow one another in order of size, and so do their figures once all are sorted.
  private static double[] found(int[] places, int[] below, double[] gathered, int[] filled) {
    Arrays.sort(gathered);
    double[] found = new double[places.length];
    int bin = 0;
    for (int i = 0; i < places.length; i++) {
      while (below[bin + 1] <= places[i]) {
        bin++;
      }
      found[i] = gathered[filled[bin] + places[i] - below[bin]];
    }
    return found;
  }
}
