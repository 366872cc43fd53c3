package viability.model.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.TwoSchools;
import viability.model.school.FinanceCode;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// £12,000 a year from April 2027, £1,000 for each month in force. The base year is 2025-26.
final class ActionTest {

  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

  private final Action action = new Action("Fewer supplies", TwoSchools.ASH, FinanceCode.E19,
      Money.pounds(12_000), APRIL, Optional.empty(), "", "", Action.Status.IDEA, true);

  @Test
  void aDelayShowsAsALostSaving() {
    Action late = action.starting(LocalDate.of(2027, 9, 1));
    assertThat(amounts(late)).isEqualTo(pounds(0, 7_000, 12_000));
    assertThat(lost(late)).isEqualTo(pounds(0, 5_000, 0));
    assertThat(lost(action)).isEqualTo(pounds(0, 0, 0));
  }

  @Test
  void aSecondDelayStillCountsFromTheFirstPlan() {
    Action later = action.starting(LocalDate.of(2027, 9, 1)).starting(LocalDate.of(2028, 10, 1));
    assertThat(lost(later)).isEqualTo(pounds(0, 12_000, 6_000));
    assertThat(lost(later.replanned())).isEqualTo(pounds(0, 0, 0));
    assertThat(later.starting(APRIL).isLate()).isFalse();
  }

  @Test
  void aYearCanHaveAnAmountOfItsOwn() {
    Action typed = action.withAmount(new FundingYear(2027), Optional.of(Money.pounds(3_000)));
    assertThat(amounts(typed)).isEqualTo(pounds(0, 3_000, 12_000));
    assertThat(amounts(typed.withAmount(new FundingYear(2027), Optional.empty())))
        .isEqualTo(pounds(0, 12_000, 12_000));
  }

  @Test
  void aDelayTakesItsMonthsOfATypedYear() {
    Action late = action.withAmount(new FundingYear(2027), Optional.of(Money.pounds(3_000)))
        .starting(LocalDate.of(2027, 10, 1));
    assertThat(amounts(late)).isEqualTo(pounds(0, 1_500, 12_000));
    assertThat(lost(late)).isEqualTo(pounds(0, 1_500, 0));
  }

  @Test
  void theProjectionMovesByWhatTheActionSays() {
    Action typed = action.withAmount(new FundingYear(2028), Optional.of(Money.pounds(9_999)))
        .withAmount(new FundingYear(2030), Optional.of(Money.pounds(-500)))
        .starting(LocalDate.of(2027, 11, 1));
    Projection without = TwoSchools.project(TwoSchools.both(TwoSchools.alone()));
    Projection with = TwoSchools.project(with(typed));
    for (int year = 1; year < 7; year++) {
      assertThat(with.schools().getFirst().years().get(year).inYear()).isEqualTo(without.schools()
          .getFirst().years().get(year).inYear().plus(typed.in(TwoSchools.BASE.plus(year))));
    }
  }

  @Test
  void oneThatIsNotTickedMovesNothing() {
    assertThat(action.withTicked(false).effects()).isEmpty();
  }

  private static Case with(Action action) {
    Case both = TwoSchools.both(TwoSchools.alone());
    return new Case(both.scenario(), both.setting(), both.births(), both.base(), both.basis(),
        both.arrangement(), List.of(action), both.group(), both.years());
  }

  private static List<Money> amounts(Action action) {
    return years().map(action::in).toList();
  }

  private static List<Money> lost(Action action) {
    return years().map(action::lost).toList();
  }

  private static java.util.stream.Stream<FundingYear> years() {
    return IntStream.rangeClosed(2026, 2028).mapToObj(FundingYear::new);
  }

  private static List<Money> pounds(int... each) {
    List<Money> all = new ArrayList<>();
    for (int amount : each) {
      all.add(Money.pounds(amount));
    }
    return all;
  }
}
