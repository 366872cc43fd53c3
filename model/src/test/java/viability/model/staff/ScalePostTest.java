package viability.model.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import viability.model.school.ScalePoint;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

final class ScalePostTest {

  private static final SchoolYear Y2025 = new SchoolYear(2025);
  /// 4% in each September.
  private static final Awards FOUR = (from, to) -> Math.pow(1.04, to.minus(from));

  @Test
  void a_post_moves_up_each_september_to_the_top_of_its_range_and_no_further() {
    ScalePost post = new ScalePost(Scales.small(), new ScalePoint("small", "P2", Y2025), 1);
    assertThat(post.at(Y2025).map(PayPoint::name)).contains("P2");
    assertThat(post.at(Y2025.plus(1)).map(PayPoint::name)).contains("P3");
    assertThat(post.at(Y2025.plus(5)).map(PayPoint::name)).contains("P3");
    assertThat(post.at(Y2025.plus(-3)).map(PayPoint::name)).contains("P2");
  }

  /// September 2026: P3 at 35,000 × 1.04 = 36,400. September 2024: P2 at 32,000 / 1.04 = 30,769.23.
  @Test
  void awards_are_added_after_the_scale_and_taken_off_before_it() {
    ScalePost post = new ScalePost(Scales.small(), new ScalePoint("small", "P2", Y2025), 1);
    assertThat(post.payPence(Y2025, FOUR)).contains(32_000_00.0);
    assertThat(post.payPence(Y2025.plus(1), FOUR)).contains(36_400_00.0);
    assertThat(post.payPence(Y2025.plus(-1), FOUR)).contains(30_769_23.0);
  }

  /// 2026-27 is 5/12 of P2 at 32,000 and 7/12 of P3 at 36,400. With on-costs: 32,000 + 4,050 +
  /// 9,177.60 = 45,227.60; 36,400 + 4,710 + 10,439.52 = 51,549.52; 5/12 and 7/12 of them are
  /// 18,844.83 and 30,070.55, together 48,915.3866…
  @Test
  void a_funding_year_is_five_twelfths_of_the_old_pay_and_seven_of_the_new() {
    ScalePost post = new ScalePost(Scales.small(), new ScalePoint("small", "P2", Y2025), 1);
    assertThat(post.pence(new FundingYear(2026), FOUR, Scales.TEACHER)).contains(48_915_39.0);
  }

  @Test
  void an_unknown_scale_or_point_has_no_cost() {
    assertThat(new ScalePost(Scales.small(), new ScalePoint("other", "P2", Y2025), 1)
        .payPence(Y2025, FOUR)).isEmpty();
    assertThat(new ScalePost(Scales.small(), new ScalePoint("small", "P9", Y2025), 1)
        .pence(new FundingYear(2026), FOUR, Scales.TEACHER)).isEmpty();
    assertThat(Scales.small().knows(new ScalePoint("small", "P9", Y2025))).isFalse();
    assertThat(Scales.small().knows(new ScalePoint("small", "T1", Y2025))).isTrue();
  }
}
