package viability.model.simulation.shock;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import viability.model.simulation.draw.Exponential;

/// What shocks add to one figure, one number a future; nothing at all until one does.
public final class Shift {

  private double @Nullable [] sum;
  private double variance;

  /// Adds so many standard normals; nothing where the size is 0.
  public void add(double size, double[] normals) {
    if (size == 0) {
      return;
    }
    double[] into = sum == null ? new double[normals.length] : sum;
    for (int i = 0; i < into.length; i++) {
      into[i] += size * normals[i];
    }
    sum = into;
    variance += size * size;
  }

  /// The same for the log of a multiple that is 1 on average: a half of the variance is taken off,
  /// but from the first future, the central case. What many year groups and schools draw apart then
  /// averages out.
  public void addAveragingOut(double size, double[] normals) {
    add(size, normals);
    double[] into = sum;
    for (int i = 1; size != 0 && into != null && i < into.length; i++) {
      into[i] -= size * size / 2;
    }
  }

  /// One standard deviation of the sum, what is added being drawn apart.
  public double spread() {
    return Math.sqrt(variance);
  }

  /// The sum as it is.
  public Optional<double[]> added() {
    return Optional.ofNullable(sum);
  }

  /// The multiple of which it is the log.
  public Optional<double[]> multiplied() {
    double[] log = sum;
    if (log != null) {
      Exponential.of(log);
    }
    return Optional.ofNullable(log);
  }
}
