package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.projection.TwoSchools;
import viability.model.trace.Mark;
import viability.model.viability.budget.BudgetTest;
import viability.model.viability.budget.BudgetTest.Outcome;
import viability.model.viability.budget.BudgetTests;
import viability.model.viability.timing.Deficit;

/// Income is £1,000,000 in every year of these examples.
class BudgetTestsTest {

  @Test
  void a_deficit_cleared_in_its_third_year_meets_the_licence() {
    // Below zero in March 2027, 2028 and 2029; clear in March 2030, three years after the first.
    List<BudgetTest> tests = BudgetTests
        .of(Made.reserves(10_000, -20_000, -30_000, -10_000, 5_000));

    assertThat(tests).extracting(BudgetTest::outcome).containsExactly(Outcome.MET, Outcome.MET,
        Outcome.MET, Outcome.MET, Outcome.MET);
    assertThat(tests.get(0).year()).contains(TwoSchools.BASE.plus(3));
    assertThat(tests.get(1).year()).contains(TwoSchools.BASE.plus(4));
    assertThat(tests.get(1).words()).isEqualTo("March 2030.");
  }

  @Test
  void a_deficit_that_outlasts_its_licence_does_not() {
    BudgetTest licence = BudgetTests.of(Made.reserves(0, -1, -1, -1, -1, 0)).get(2);

    assertThat(licence.asks()).isEqualTo("Every deficit cleared within 3 years");
    assertThat(licence.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(licence.words())
        .isEqualTo("Below zero from March 2027, cleared only in March 2031.");
    assertThat(licence.source().orElseThrow().mark()).isEqualTo(Mark.FOUND);
  }

  @Test
  void a_deficit_at_the_end_is_not_taken_as_cleared() {
    assertThat(Deficit.of(Made.reserves(0, 5, -1).years()).getFirst().clearedWithin(3)).isFalse();
    assertThat(BudgetTests.of(Made.reserves(0, 5, -1)).get(2).outcome())
        .isEqualTo(Outcome.NOT_KNOWN);
    assertThat(BudgetTests.of(Made.reserves(0, -1, -1, -1, -1)).get(2).outcome())
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_deficit_over_a_twentieth_of_income_and_a_surplus_over_eight_in_a_hundred_are_named() {
    List<BudgetTest> deficit = BudgetTests.of(Made.reserves(0, -50_000, -50_001));
    List<BudgetTest> surplus = BudgetTests.of(Made.reserves(80_000, 80_000, 80_001));

    assertThat(deficit.get(3).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(deficit.get(3).year()).contains(TwoSchools.BASE.plus(2));
    assertThat(surplus.get(4).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(surplus.get(4).asks()).isEqualTo("No surplus of more than 8% of income");
  }

  @Test
  void a_plan_that_never_balances_says_so() {
    BudgetTest inYear = BudgetTests.of(Made.reserves(30, 20, 10)).getFirst();

    assertThat(inYear.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(inYear.words()).isEqualTo("In no year shown.");
  }
}
