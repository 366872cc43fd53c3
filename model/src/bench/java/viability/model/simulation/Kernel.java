package viability.model.simulation;

import java.util.Arrays;
import viability.model.simulation.draw.Draws;
import viability.model.simulation.draw.Exponential;

/// A block of 1,000 futures of two schools over ten years: in each year seven year groups times a
/// log-normal ratio with a school's and a common shock, the roll and its classes; five money shocks;
/// and for six arrangements a reserve from eight terms.
final class Kernel {

  static final int ARRANGEMENTS = 6;
  static final int YEARS = 10;
  private static final int FUTURES = 1000;
  private static final int GROUPS = 7;

  private final double[][][] groups = new double[ARRANGEMENTS][YEARS][FUTURES];
  private final double[][] reserve = new double[ARRANGEMENTS][FUTURES];

  Kernel(int block) {
    Draws draws = new Draws(7);
    double[][][] roll = new double[2][GROUPS][FUTURES];
    for (double[][] school : roll) {
      for (int g = 0; g < GROUPS; g++) {
        Arrays.fill(school[g], 25 + g);
      }
    }
    for (int year = 0; year < YEARS; year++) {
      double[][] z = new double[8][FUTURES];
      for (int shock = 0; shock < z.length; shock++) {
        draws.fill("shock " + shock, "here", year, block * FUTURES, z[shock], 0);
      }
      for (int school = 0; school < roll.length; school++) {
        step(roll[school], z[0], z[1 + school], z);
      }
      for (int a = 0; a < ARRANGEMENTS; a++) {
        System.arraycopy(reserve[a], 0, groups[a][year], 0, FUTURES);
      }
    }
  }

  double[] group(int arrangement, int year) {
    return groups[arrangement][year];
  }

  private void step(double[][] roll, double[] common, double[] own, double[][] z) {
    double[] ratio = new double[FUTURES];
    for (int i = 0; i < FUTURES; i++) {
      ratio[i] = 0.007 * common[i] + 0.1 * own[i];
    }
    Exponential.of(ratio);
    double[] pupils = new double[FUTURES];
    double[] classes = new double[FUTURES];
    for (int g = GROUPS - 1; g >= 0; g--) {
      for (int i = 0; i < FUTURES; i++) {
        double moved = (g == 0 ? 26 : roll[g - 1][i]) * ratio[i];
        roll[g][i] = moved;
        pupils[i] += moved;
        classes[i] += Math.ceil(moved / 30);
      }
    }
    reserves(pupils, classes, z);
  }

  private void reserves(double[] pupils, double[] classes, double[][] z) {
    for (int a = 0; a < ARRANGEMENTS; a++) {
      double saving = a * 9000;
      double[] of = reserve[a];
      for (int i = 0; i < FUTURES; i++) {
        of[i] += pupils[i] * 5200 * (1 + 0.01 * z[3][i]) + 140_000
            - classes[i] * 82_000 * (1 + 0.01 * z[4][i]) - 300_000 * (1 + 0.01 * z[5][i])
            - 33_000 * (1 + 0.1 * z[6][i]) - 60_000 * (1 + 0.015 * z[7][i])
            - pupils[i] * 300 * (1 + 0.01 * z[4][i]) + saving;
      }
    }
  }
}
