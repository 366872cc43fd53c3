package viability.model.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({"1234.5, 1234.50", "0.005, 0.01", "-0.005, -0.01", "-12, -12.00", "0, 0.00"})
  void pounds_are_kept_as_whole_pence_rounded_half_away_from_zero(String written, String kept) {
    assertThat(Money.of(written)).hasToString(kept);
  }

  @ParameterizedTest
  @CsvSource({"3847, 1.18, 4539.46", "145100, 1.18, 171218.00", "0.05, 0.5, 0.03",
      "-0.05, 0.5, -0.03"})
  void times_an_exact_rate_is_rounded_once(String amount, String rate, String product) {
    assertThat(Money.of(amount).times(Rate.of(rate))).isEqualTo(Money.of(product));
  }

  @Test
  void sums_beyond_the_range_are_refused_rather_than_wrapped() {
    Money most = new Money(Long.MAX_VALUE);

    assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1", "-0.5, -1", "1.4999999, 1", "123456.4999999999, 123457", "-2.4, -2",
      "0, 0"})
  void pence_round_half_away_from_zero_and_a_hair_short_of_a_half_is_a_half(double pence,
      double rounded) {
    assertThat(Pence.round(pence)).isEqualTo(rounded);
  }

  @Test
  void shares_add_back_to_the_whole_whatever_the_weights() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      double[] weights = random.doubles(1 + random.nextInt(9)).toArray();
      long total = random.nextLong(-1_000_000, 1_000_000);
      assertThat(Arrays.stream(Shares.split(total, weights)).sum()).isEqualTo(total);
    }
  }

  @Test
  void a_pound_in_three_equal_shares_gives_the_odd_penny_to_the_first() {
    assertThat(Shares.split(100, new double[]{1, 1, 1})).containsExactly(34, 33, 33);
  }

  @Test
  void one_portion_alone_is_what_it_is_among_all() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      double[] weights = random.doubles(1 + random.nextInt(12), -10, 100).toArray();
      double pence = random.nextInt(1_000_000);
      double[] all = new Portions(weights).of(pence).clone();
      Portions portions = new Portions(weights);
      for (int part = 0; part < all.length; part++) {
        assertThat(portions.one(part, pence)).isEqualTo(all[part]);
      }
    }
  }
}
