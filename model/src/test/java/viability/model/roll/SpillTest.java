package viability.model.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpillTest {

  @Test
  void shares_out_by_weight_and_again_when_a_school_is_full() {
    double[] received = new double[3];

    double left = Spill.pour(20, new double[]{60, 30, 10}, new double[]{5, 30, 30}, received);

    // 20 by 60 to 30 to 10 would be 12, 6 and 2. The first has room for 5; the other 15 go 30 to 10.
    assertThat(received).containsExactly(5, 11.25, 3.75);
    assertThat(left).isZero();
  }

  @Test
  void gives_back_whom_nobody_has_room_for() {
    double[] received = new double[3];

    double left = Spill.pour(20, new double[]{60, 30, 0}, new double[]{5, 6, 30}, received);

    assertThat(received).containsExactly(5, 6, 0);
    assertThat(left).isEqualTo(9);
  }
}
