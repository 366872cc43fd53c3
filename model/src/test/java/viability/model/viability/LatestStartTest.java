package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.arrangement.Alone;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.projection.RandomCases;
import viability.model.projection.SchoolYears;
import viability.model.projection.TwoSchools;
import viability.model.school.School;
import viability.model.units.Money;
import viability.model.viability.timing.LatestStart;

class LatestStartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Projector projector = TwoSchools.projector();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_latest_safe_start_is_safe_and_a_month_later_is_not(long seed) {
    Case wanted = RandomCases.of(seed);

    LatestStart latest = LatestStart.of(projector, wanted);

    latest.neverBelow().ifPresent(date -> {
      assertThat(isSafe(wanted, date)).isTrue();
      assertThat(isSafe(wanted, date.plusMonths(1))).isFalse();
    });
    if (latest.isKnown() && latest.neverBelow().isEmpty() && !latest.notNeeded()) {
      assertThat(latest.tried()).noneMatch(start -> start.neverBelow());
    }
    latest.togetherNeverBelow().ifPresent(date -> {
      assertThat(areSafeTogether(wanted, date)).isTrue();
      assertThat(areSafeTogether(wanted, date.plusMonths(1))).isFalse();
    });
    assertThat(latest.decideBy().isPresent()).isEqualTo(latest.safe().isPresent());
    latest.decideBy().ifPresent(date -> assertThat(date).isBefore(latest.safe().orElseThrow()));
  }

  private boolean areSafeTogether(Case wanted, LocalDate date) {
    return projector.project(wanted.under(wanted.arrangement().starting(date))).group().stream()
        .noneMatch(year -> year.reserve().orElse(Money.ZERO).isNegative());
  }

  private boolean isSafe(Case wanted, LocalDate date) {
    return projector.project(wanted.under(wanted.arrangement().starting(date))).schools().stream()
        .map(SchoolYears::years).flatMap(List::stream)
        .allMatch(year -> !year.reserve().orElse(Money.ZERO).isNegative());
  }

  @Test
  void mixed_age_classes_in_time_keep_a_small_school_out_of_deficit() {
    // Eighteen in each year group: seven classes apart, six mixed. Each year without mixing costs
    // one class more.
    School small = TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 18, "1242340.55",
        "861200.10", "300000.00");
    Case wanted = Made.of(List.of(small),
        new Alone("Mixed-age", List.of(TwoSchools.ASH), TwoSchools.SEPTEMBER_2027, true), 7);

    LatestStart latest = LatestStart.of(projector, wanted);

    LocalDate safe = latest.neverBelow().orElseThrow();
    assertThat(safe.getMonthValue()).as("classes change in September").isEqualTo(9);
    assertThat(latest.decideBy()).contains(safe.withMonth(5).withDayOfMonth(31));
    assertThat(latest.words(TODAY)).contains("without any school falling below zero");
    Viability answers = Viability.of(projector, wanted);
    assertThat(latest.tried())
        .allSatisfy(start -> assertThat(answers.lowestReserve(start).orElseThrow().value())
            .isEqualTo((double) start.lowest().pence()));
    assertThat(latest.words(safe)).contains("has passed");
  }

  @Test
  void an_arrangement_that_no_school_needs_has_no_latest_start() {
    LatestStart latest = LatestStart.of(projector, TwoSchools.both(TwoSchools.alone()));

    assertThat(latest.notNeeded()).isTrue();
    assertThat(latest.safe()).isEmpty();
    assertThat(latest.words(TODAY)).contains("whether it starts or not");
  }

  @Test
  void an_arrangement_that_saves_too_little_has_none_either() {
    School poor = TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 18, "1012340.55",
        "861200.10", "1000.00");
    LatestStart latest = LatestStart.of(projector, Made.of(List.of(poor),
        new Alone("Mixed-age", List.of(TwoSchools.ASH), TwoSchools.SEPTEMBER_2027, true), 7));

    assertThat(latest.safe()).isEmpty();
    assertThat(latest.decideBy()).isEqualTo(Optional.empty());
    assertThat(latest.words(TODAY)).startsWith(
        "Whenever \u201cMixed-age\u201d starts, a school falls below zero; started on 1 April 2026,"
            + " Ash Lane Primary comes to \u2212\u00a3");
  }

  @Test
  void alone_without_change_has_no_date_to_meet() {
    School poor = TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 25, "1012340.55",
        "861200.10", "1000.00");

    LatestStart latest = LatestStart.of(projector, Made.of(List.of(poor),
        new Alone("Alone", List.of(TwoSchools.ASH), TwoSchools.SEPTEMBER_2027, false), 4));

    assertThat(latest.words(TODAY)).contains("changes no money");
  }
}
