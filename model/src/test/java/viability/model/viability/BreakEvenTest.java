package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.projection.RandomCases;
import viability.model.projection.TwoSchools;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.viability.breakeven.BreakEven;
import viability.model.viability.breakeven.Credit;

class BreakEvenTest {

  private final Projector projector = TwoSchools.projector();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_turn_is_in_credit_and_one_pupil_fewer_is_not(long seed) {
    Case wanted = RandomCases.of(seed);
    FundingYear year = wanted.base().year().plus((int) (seed % wanted.years()));
    Viability answers = Viability.of(projector, wanted);
    for (School school : wanted.setting().schools()) {
      BreakEven even = answers.breakEven(school.id(), year).orElseThrow();

      turns(even.rolls(), even.balances());
      turns(even.intakes(), even.intakeBalances());
    }
  }

  private static void turns(Credit credit, List<Money> balances) {
    for (int turn : credit.turns()) {
      assertThat(balances.get(turn - 1).isNegative()).isFalse();
      assertThat(balances.get(turn - 2).isNegative()).isTrue();
    }
    long inCredit = credit.ranges().stream()
        .mapToLong(range -> range.to().orElse(balances.size()) - range.from() + 1).sum();
    assertThat(inCredit)
        .isEqualTo(balances.stream().filter(balance -> !balance.isNegative()).count());
    boolean fromTheFirst = !credit.ranges().isEmpty() && credit.ranges().getFirst().from() == 1;
    assertThat(credit.ranges()).hasSize(credit.turns().size() + (fromTheFirst ? 1 : 0));
  }

  @Test
  void a_school_whose_roll_never_changes_has_the_balance_of_its_steady_roll_in_every_year() {
    Case wanted = Made.alone(Made.counted(TwoSchools.ash(), 2024, 25), 7);
    List<YearFigures> years = projector.project(wanted).of(TwoSchools.ASH).years();

    for (int year = 0; year < 7; year++) {
      BreakEven even = at(wanted, year);
      assertThat(even.balances()).hasSize(2 * 7 * 25);
      assertThat(even.balances().get(175 - 1)).isEqualTo(years.get(year).inYear());
      assertThat(even.intakeBalances().get(25 - 1)).isEqualTo(years.get(year).inYear());
    }
  }

  @Test
  void a_smaller_roll_taught_and_funded_alike_has_the_balance_that_was_foreseen() {
    // 25 in each year group to October 2025, 20 from October 2026: 2027-28 is taught and funded 20.
    Case wanted = Made.alone(Made.counted(TwoSchools.ash(), 2026, 20), 7);
    YearFigures projected = projector.project(wanted).of(TwoSchools.ASH).years().get(2);

    assertThat(at(wanted, 2).balances().get(140 - 1)).isEqualTo(projected.inYear());
    assertThat(at(wanted, 2).intakeBalances().get(20 - 1)).isEqualTo(projected.inYear());
  }

  @Test
  void the_year_after_the_base_is_steady_too() {
    // 2026-27 is funded by October 2025, a base-year roll that a steady roll replaces.
    Case as25 = Made.alone(Made.counted(TwoSchools.ash(), 2024, 25), 3);
    Case as20later = Made.alone(Made.counted(TwoSchools.ash(), 2026, 20), 3);

    assertThat(at(as20later, 1).balances()).isEqualTo(at(as25, 1).balances());
  }

  @Test
  void a_roll_is_given_with_every_turn_and_range() {
    School poor = TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 25, "1212340.55",
        "861200.10", "50000.00");
    BreakEven even = at(Made.alone(Made.counted(poor, 2024, 25), 7), 2);

    // With all seven classes full there is money to spare.
    assertThat(even.balances().get(210 - 1).isNegative()).isFalse();
    assertThat(even.rolls().turns()).isNotEmpty();
    assertThat(even.explanation())
        .startsWith("Ash Lane Primary would spend no more than it receives with "
            + even.rolls().turns().getFirst())
        .contains("With its present 175 it would").contains("pupils in Reception");
  }

  @Test
  void a_balance_is_explained_line_by_line() {
    Case wanted = Made.alone(Made.counted(TwoSchools.ash(), 2024, 25), 7);
    BreakEven even = at(wanted, 3);

    Viability answers = Viability.of(projector, wanted);

    Working working = answers.breakEvenWorking(even, 150).orElseThrow();

    assertThat(working.value()).isEqualTo((double) even.balances().get(149).pence());
    Workings.recompute(working);
    assertThat(answers.breakEvenWorking(even, 351)).isEmpty();
  }

  @Test
  void a_year_that_the_case_does_not_show_is_refused() {
    Case wanted = Made.alone(TwoSchools.ash(), 3);

    assertThatThrownBy(() -> at(wanted, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  private BreakEven at(Case wanted, int year) {
    return Viability.of(projector, wanted).breakEven(TwoSchools.ASH, TwoSchools.BASE.plus(year))
        .orElseThrow();
  }
}
