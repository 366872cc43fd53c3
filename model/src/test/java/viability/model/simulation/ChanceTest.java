package viability.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

  @ParameterizedTest
  @CsvSource({"0, fewer than 1 in 20", "49, fewer than 1 in 20", "50, 1 of 10 futures",
      "149, 1 of 10 futures", "151, 2 of 10 futures", "700, 7 of 10 futures",
      "950, 9 of 10 futures", "951, more than 19 in 20", "1000, more than 19 in 20"})
  void said_to_the_nearest_tenth_and_never_for_certain(int times, String words) {
    assertThat(new Chance(times, 1000).words()).isEqualTo(words);
  }

  @Test
  void a_chance_and_its_opposite_add_up_to_ten() {
    for (int times = 50; times <= 950; times++) {
      Chance chance = new Chance(times, 1000);
      assertThat(tenths(chance) + tenths(chance.not())).as("%d of 1000", times).isEqualTo(10);
    }
  }

  @Test
  void the_sampling_error_is_that_of_counting() {
    // √(0.2 × 0.8 / 400) = 0.02
    assertThat(new Chance(80, 400).samplingError()).isCloseTo(0.02, within(1e-12));
  }

  private static int tenths(Chance chance) {
    return Integer.parseInt(chance.words().substring(0, 1));
  }
}
