package viability.model.units;

import java.util.Arrays;

/// Fixed proportions by which many whole numbers of pence are divided, one after another, so that
/// the parts of each add back to it exactly: largest remainder, ties to the earlier.
///
/// Keeps what it works with, so that nothing is made for each amount. Not for several threads.
public final class Portions {

  private final double[] shares;
  private final double[] remainders;
  private final double[] parts;

  /// Weights may be negative but must not sum to zero; where they do, all goes to the first.
  public Portions(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    shares = weights.clone();
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum == 0 ? (i == 0 ? 1 : 0) : weights[i] / sum;
    }
    remainders = new double[weights.length];
    parts = new double[weights.length];
  }

  /// The parts of an amount in whole pence, in the weights' order; the same array every time.
  public double[] of(double pence) {
    double given = 0;
    for (int i = 0; i < parts.length; i++) {
      double exact = pence * shares[i];
      parts[i] = Math.floor(exact);
      remainders[i] = exact - parts[i];
      given += parts[i];
    }
    if (parts.length > 0) {
      handOut(pence - given);
    }
    return parts;
  }

  /// One part alone of an amount in whole pence: a penny left over comes to it where fewer parts
  /// than there are pennies lost more by rounding down.
  public double one(int part, double pence) {
    double given = 0;
    for (int i = 0; i < shares.length; i++) {
      double exact = pence * shares[i];
      double whole = Math.floor(exact);
      remainders[i] = exact - whole;
      given += whole;
    }
    double left = pence - given;
    if (left < 0 || left > shares.length) {
      return of(pence)[part];
    }
    int before = 0;
    for (int i = 0; i < shares.length; i++) {
      boolean tied = remainders[i] == remainders[part] && i < part;
      before += tied || remainders[i] > remainders[part] ? 1 : 0;
    }
    return Math.floor(pence * shares[part]) + (before < left ? 1 : 0);
  }

  /// Gives the pennies left over, one each, to the parts that lost most by rounding down; takes
  /// them, should inexact weights have given too many, from those that lost least.
  private void handOut(double left) {
    int step = left < 0 ? -1 : 1;
    for (double k = 0; k < Math.abs(left); k++) {
      int next = 0;
      for (int i = 1; i < parts.length; i++) {
        if (step * remainders[i] > step * remainders[next]) {
          next = i;
        }
      }
      parts[next] += step;
      remainders[next] -= step;
    }
  }
}
