package viability.model.simulation.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class DrawsTest {

  private static final Draws DRAWS = new Draws(20261122);
  private static final int MANY = 200_000;

  @Test
  void the_inverse_normal_is_the_library_s() {
    NormalDistribution standard = NormalDistribution.of(0, 1);
    for (double share = 1e-12; share < 1; share += 0.000317) {
      double expected = standard.inverseCumulativeProbability(share);
      assertThat(InverseNormal.of(share)).as("share %s", share).isCloseTo(expected,
          within(1e-13 * Math.max(1, Math.abs(expected))));
    }
    assertThat(InverseNormal.of(0x1.0p-53))
        .isCloseTo(standard.inverseCumulativeProbability(0x1.0p-53), within(1e-13));
  }

  @Test
  void draws_are_standard_normals() {
    DescriptiveStatistics all = new DescriptiveStatistics(normals("energy", "everywhere", 2027));
    assertThat(all.getMean()).isCloseTo(0, within(4 / Math.sqrt(MANY)));
    assertThat(all.getVariance()).isCloseTo(1, within(4 * Math.sqrt(2.0 / MANY)));
    assertThat(all.getKurtosis()).isCloseTo(0, within(0.05));
  }

  @Test
  void things_places_and_years_are_independent() {
    double[] one = normals("energy", "everywhere", 2027);
    for (double[] other : new double[][]{normals("energy", "everywhere", 2028),
        normals("energy", "ash", 2027), normals("catering", "everywhere", 2027)}) {
      assertThat(new PearsonsCorrelation().correlation(one, other)).isCloseTo(0,
          within(4 / Math.sqrt(MANY)));
    }
  }

  @Test
  void more_futures_or_other_blocks_leave_a_draw_where_it_was() {
    double[] hundred = new double[100];
    DRAWS.fill("energy", "ash", 2027, 0, hundred, 0);
    double[] later = new double[41];
    DRAWS.fill("energy", "ash", 2027, 60, later, 1);

    assertThat(Arrays.copyOfRange(later, 1, 41)).isEqualTo(Arrays.copyOfRange(hundred, 60, 100));
    assertThat(DRAWS.normal("energy", "ash", 2027, 99)).isEqualTo(hundred[99]);
    assertThat(new Draws(20261123).normal("energy", "ash", 2027, 99)).isNotEqualTo(hundred[99]);
  }

  @Test
  void the_central_case_comes_first_and_is_never_drawn() {
    Drawn drawn = new Drawn(DRAWS, 10, 3);
    double[] walk = drawn.walk("births", "area", 2027, 2029);

    assertThat(walk).hasSize(4);
    assertThat(walk[0]).isZero();
    assertThat(walk[2]).isEqualTo(DRAWS.normal("births", "area", 2027, 11)
        + DRAWS.normal("births", "area", 2028, 11) + DRAWS.normal("births", "area", 2029, 11));
    assertThat(drawn.walk("births", "area", 2027, 2026)).containsOnly(0);
  }

  @Test
  void powers_of_e_are_right_to_thirteen_places() {
    double[] powers = {0, -0.3, 0.02, 1.5, -3.9};
    double[] expected = Arrays.stream(powers).map(StrictMath::exp).toArray();
    Exponential.of(powers);

    assertThat(powers[0]).isEqualTo(1);
    for (int i = 0; i < powers.length; i++) {
      assertThat(powers[i]).isCloseTo(expected[i], within(expected[i] * 1e-13));
    }
  }

  private static double[] normals(String what, String where, int year) {
    double[] normals = new double[MANY];
    DRAWS.fill(what, where, year, 0, normals, 0);
    return normals;
  }
}
