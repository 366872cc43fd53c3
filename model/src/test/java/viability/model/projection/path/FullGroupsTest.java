package viability.model.projection.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Year groups with little room: the mean of many futures is what is expected, and no future has
/// more pupils than places.
class FullGroupsTest {

  @ParameterizedTest
  @ValueSource(doubles = {24, 27, 28.5, 29.5, 29.8})
  void futures_average_what_is_expected(double expected) {
    double[] pupils = futures(expected, 30, 0.08);
    assertThat(Arrays.stream(pupils).average().orElseThrow()).isCloseTo(expected, within(0.05));
    assertThat(Arrays.stream(pupils).max().orElseThrow()).isLessThanOrEqualTo(30);
  }

  @Test
  void a_full_year_group_is_nearly_always_full_and_never_for_certain() {
    double[] pupils = futures(30.5, 30, 0.08);
    assertThat(Arrays.stream(pupils).filter(n -> n < 30).count() / (double) pupils.length)
        .isBetween(0.01, 0.05);
  }

  @Test
  void room_enough_changes_nothing() {
    assertThat(FullGroups.demandAbove(4)).isZero();
    assertThat(FullGroups.demandAbove(2)).isLessThan(0.01);
    assertThat(FullGroups.demandAbove(0)).isEqualTo(2);
    assertThat(FullGroups.demandAbove(-1)).isEqualTo(2);
  }

  @Test
  void the_first_future_is_what_is_expected() {
    assertThat(new Multiple(new double[]{1, 1.2}, 0.1).demand(0, 29, 30)).isEqualTo(29);
  }

  @Test
  void nobody_expected_is_nobody() {
    assertThat(new Multiple(new double[]{1, 1.2}, 0.1).demand(1, 0, 30)).isZero();
  }

  private static double[] futures(double expected, double most, double spread) {
    SplittableRandom random = new SplittableRandom(7);
    double[] factors = new double[40_001];
    Arrays.setAll(factors,
        i -> i == 0 ? 1 : Math.exp(spread * random.nextGaussian() - spread * spread / 2));
    Multiple multiple = new Multiple(factors, spread);
    double[] pupils = new double[factors.length - 1];
    Arrays.setAll(pupils, i -> Math.min(most, multiple.demand(i + 1, expected, most)));
    return pupils;
  }
}
