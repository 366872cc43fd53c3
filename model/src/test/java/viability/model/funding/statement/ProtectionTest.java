package viability.model.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import viability.model.units.Money;

/// The minimum per pupil and the minimum funding guarantee by hand, at 2025-26 rates.
final class ProtectionTest {

  @Test
  void five_secondary_year_groups_make_a_minimum_of_6465() {
    Statement statement = Example.of("1", 0, 600, 400).yearGroups(0, 3, 2).statement();

    assertThat(statement.lines().getLast().rate()).isEqualTo(Money.pounds(6465)); // (3 x 6,221 + 2 x 6,831) / 5
    assertThat(statement.total()).isEqualTo(Money.pounds(6_465_000));
  }

  @Test
  void an_all_through_school_weighs_twelve_year_groups() {
    Statement statement = Example.of("1", 700, 300, 200).yearGroups(7, 3, 2).statement();

    // (7 x 4,955 + 3 x 6,221 + 2 x 6,831) / 12 = 5,584.1666...
    assertThat(statement.lines().getLast().rate()).isEqualTo(Money.of("5584.17"));
    assertThat(statement.total()).isEqualTo(Money.of("6701004.00")); // 5,584.17 x 1,200
  }

  @Test
  void premises_do_not_count_towards_the_minimum_and_come_on_top() {
    Example example = Example.of("1", 600, 0, 0).yearGroups(7, 0, 0).units("rates", "50000")
        .units("splitSite", "1");

    // 3,847 x 600 + 145,100 = 2,453,300; 4,955 x 600 = 2,973,000
    assertThat(example.lines()).endsWith("minimum 519700.00");
    assertThat(example.statement().total()).isEqualTo(Money.pounds(2_973_000 + 50_000 + 54_300));
  }

  @Test
  void a_school_above_the_minimum_has_no_line_of_it() {
    assertThat(Example.of("1.18", 200, 0, 0).yearGroups(7, 0, 0).lines())
        .containsExactly("basicPrimary 907892.00", "lumpSum 171218.00");
  }

  @Test
  void the_guarantee_protects_each_pupil_and_leaves_the_lump_sum_out_of_both_sides() {
    // (1,500,000 - 180,000) / 250 = 5,280 a pupil; 5,280 x 200 less 4,539.46 x 200
    assertThat(Example.of("1.18", 200, 0, 0).guarantee("0", "1500000", 250, "180000").lines())
        .endsWith("mfg 148108.00");
  }

  @Test
  void the_guarantee_may_let_the_amount_for_a_pupil_fall() {
    // 5,280 x 0.995 = 5,253.60; (5,253.60 - 4,539.46) x 200
    assertThat(Example.of("1.18", 200, 0, 0).guarantee("-0.005", "1500000", 250, "180000").lines())
        .endsWith("mfg 142828.00");
  }

  @Test
  void the_guarantee_leaves_premises_out_and_counts_the_minimum() {
    Example example = Example.of("1", 600, 0, 0).yearGroups(7, 0, 0).units("rates", "50000")
        .guarantee("0", "3195100", 600, "195100");

    // guaranteed 3,000,000; has 2,308,200 of pupils' money and 519,700 of the minimum
    assertThat(example.lines()).endsWith("rates 50000.00", "minimum 519700.00", "mfg 172100.00");
  }

  @Test
  void the_minimum_can_be_typed() {
    assertThat(
        Example.of("1", 600, 0, 0).yearGroups(7, 0, 0).rate("minimumPrimary", "5000").lines())
        .endsWith("minimum 546700.00"); // 3,000,000 - 2,453,300
  }
}
