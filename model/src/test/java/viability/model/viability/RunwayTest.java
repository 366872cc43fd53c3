package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import viability.model.projection.TwoSchools;
import viability.model.school.School;
import viability.model.trace.Working;
import viability.model.viability.timing.Runway;

class RunwayTest {

  @Test
  void a_reserve_lasts_to_where_the_straight_line_between_two_marches_meets_zero() {
    // £10,000 in March 2027 and -£20,000 a year later: a third of the year, four months, is left.
    Runway runway = Runway.of(Made.reserves(30_000, 10_000, -20_000, -60_000));

    assertThat(runway.months()).hasValue(16);
    assertThat(runway.passes()).contains(LocalDate.of(2027, 8, 1));
    assertThat(runway.words()).isEqualTo(
        "Ash Lane Primary: the reserve lasts 16 months from 31 March 2026, to August" + " 2027.");
  }

  @Test
  void a_reserve_of_nothing_has_passed_at_the_first_shortfall() {
    assertThat(Runway.of(Made.reserves(5_000, 0, -1)).months()).hasValue(12);
  }

  @Test
  void a_reserve_that_is_below_zero_already_lasts_no_month() {
    Runway runway = Runway.of(Made.reserves(-1, 50_000));

    assertThat(runway.months()).hasValue(0);
    assertThat(runway.words()).contains("below zero already");
  }

  @Test
  void a_reserve_that_holds_has_no_runway_but_words() {
    Runway runway = Runway.of(Made.reserves(30_000, 20_000, 0));

    assertThat(runway.months()).isEmpty();
    assertThat(runway.passes()).isEmpty();
    assertThat(runway.words()).contains("does not pass below zero by March 2028");
  }

  @Test
  void the_working_recomputes_to_the_months() {
    School poor = TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 25, "1212340.55",
        "861200.10", "50000.00");
    Standing answers = Viability.of(TwoSchools.projector(), Made.alone(poor, 7)).schools()
        .getFirst();

    Working working = answers.runwayWorking().orElseThrow();

    assertThat(working.value()).isEqualTo(answers.runway().months().orElseThrow());
    Workings.recompute(working);
  }
}
