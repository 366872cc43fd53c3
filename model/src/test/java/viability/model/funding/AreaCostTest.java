package viability.model.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.units.Money;
import viability.model.units.Rate;

final class AreaCostTest {

  @ParameterizedTest
  @CsvSource({"171218.00, 1.18", "171226.71, 1.18006", "145100.00, 1"})
  void a_lump_sum_gives_back_the_adjustment_it_was_made_with(String lumpSum, String adjustment) {
    assertThat(AreaCost.from(Money.of(lumpSum), Money.pounds(145_100)))
        .isEqualTo(Rate.of(adjustment));
  }

  @Test
  void a_lump_sum_in_round_pounds_is_given_back_to_the_penny() {
    Money council = Money.pounds(159_662);

    Rate adjustment = AreaCost.from(council, Money.pounds(145_100));

    assertThat(adjustment.toDouble()).isBetween(1.1003, 1.1004);
    assertThat(Money.pounds(145_100).times(adjustment)).isEqualTo(council);
  }

  @Test
  void nothing_can_be_solved_from_no_lump_sum() {
    assertThatThrownBy(() -> AreaCost.from(Money.ZERO, Money.pounds(145_100)))
        .hasMessageContaining("0.00");
  }
}
