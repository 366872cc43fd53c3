package viability.model.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

final class OnCostsTest {

  /// Until April 2025 13.8% of 35,000 - 9,100 = 3,574.20; from then 15% of 35,000 - 5,000 = 4,500:
  /// £925.80 more.
  @Test
  void pay_of_35_000_costs_925_80_more_in_national_insurance_from_april_2025() {
    double pay = 35_000_00;
    assertThat(Scales.BEFORE_2025.pence(pay)).isEqualTo(3_574_20);
    assertThat(Scales.FROM_2025.pence(pay)).isEqualTo(4_500_00);
    assertThat(Scales.FROM_2025.pence(pay) - Scales.BEFORE_2025.pence(pay)).isEqualTo(925_80);
  }

  /// M6: insurance 15% × 47,300 = 7,095.00, pension 28.68% × 52,300 = 14,999.64.
  @ParameterizedTest
  @CsvSource({"52300, 74394.64", "40317, 57177.47", "62496, 89044.25", "4000, 5147.20"})
  void pay_with_national_insurance_and_pension(String pay, String full) {
    assertThat(Scales.TEACHER.full(Money.of(pay))).isEqualTo(Money.of(full));
    assertThat(Scales.TEACHER.payWithin((double) Money.of(full).pence()))
        .isCloseTo((double) Money.of(pay).pence(), within(1.0));
  }

  @Test
  void the_levy_is_a_share_of_all_pay() {
    OnCosts levied = new OnCosts(Scales.FROM_2025, Rate.ZERO, Rate.of("0.005"));
    assertThat(levied.full(Money.pounds(5_000))).isEqualTo(Money.pounds(5_025));
  }

  /// Two and a half posts at £40,000: 2 × (40,000 + 5,250 + 11,472) + (20,000 + 2,250 + 5,736).
  @Test
  void every_person_has_a_threshold_of_their_own() {
    assertThat(Scales.TEACHER.pence(40_000_00, 2.5)).isEqualTo(2 * 56_722_00 + 27_986_00);
  }

  @Test
  void rules_hold_until_the_next_start() {
    InsuranceRules rules = InsuranceRules
        .of(java.util.List.of(Scales.FROM_2025, Scales.BEFORE_2025));
    assertThat(rules.in(new FundingYear(2020))).isEqualTo(Scales.BEFORE_2025);
    assertThat(rules.in(new FundingYear(2024))).isEqualTo(Scales.BEFORE_2025);
    assertThat(rules.in(new FundingYear(2025))).isEqualTo(Scales.FROM_2025);
    assertThat(rules.in(new FundingYear(2031))).isEqualTo(Scales.FROM_2025);
  }
}
