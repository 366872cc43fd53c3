package viability.model.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Change;
import viability.model.projection.TwoSchools;

class ClockTest {

  private static final LocalDate SEPTEMBER_2028 = LocalDate.of(2028, 9, 1);
  private static final List<viability.model.school.SchoolId> BOTH = List.of(TwoSchools.ASH,
      TwoSchools.BEECH);

  private static Setting setting(Change... typed) {
    return TwoSchools.both(TwoSchools.alone(), typed).setting();
  }

  @Test
  void a_federation_is_decided_its_three_steps_before_it_starts() {
    Federation federation = Federation.nothingShared("Federation", BOTH, SEPTEMBER_2028);

    Clock clock = federation.clock(setting());

    assertThat(clock.days()).isEqualTo(90 + 42 + 53);
    assertThat(clock.decideBy(SEPTEMBER_2028)).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(clock.milestones(SEPTEMBER_2028)).extracting(Clock.Milestone::date).containsExactly(
        LocalDate.of(2028, 2, 29), LocalDate.of(2028, 5, 29), LocalDate.of(2028, 7, 10));
    assertThat(clock.steps().get(1).law()).isTrue();
    assertThat(clock.steps().get(1).source().text()).contains("2012/1035");
  }

  @Test
  void the_steps_can_be_changed() {
    Federation federation = Federation.nothingShared("Federation", BOTH, SEPTEMBER_2028);

    Clock clock = federation.clock(setting(Change.of("federation-preparing", 30)));

    assertThat(clock.decideBy(SEPTEMBER_2028)).isEqualTo(LocalDate.of(2028, 4, 29));
  }

  @Test
  void a_head_who_is_not_leaving_anyway_is_told_by_the_end_of_april() {
    Federation federation = new Federation("Federation", BOTH, SEPTEMBER_2028,
        Optional.of(new SharedHead(Optional.empty(), Optional.of(LocalDate.of(2028, 8, 31)))),
        Optional.empty(), Optional.empty(), false, ShareKey.EQUAL);

    Clock clock = federation.clock(setting(Change.of("federation-preparing", 0)));

    assertThat(clock.setBacks()).contains(SetBack.HEAD_NOTICE);
    assertThat(clock.decideBy(SEPTEMBER_2028)).isEqualTo(LocalDate.of(2028, 4, 30));
  }

  @Test
  void mixed_age_classes_are_decided_by_the_teachers_notice_date_before_their_september() {
    Clock clock = new Alone("Mixed-age", BOTH, SEPTEMBER_2028, true).clock(setting());

    assertThat(clock.decideBy(SEPTEMBER_2028)).isEqualTo(LocalDate.of(2028, 5, 31));
    assertThat(clock.decideBy(LocalDate.of(2029, 2, 1))).isEqualTo(LocalDate.of(2028, 5, 31));
  }

  @Test
  void an_admission_number_is_consulted_on_nearly_two_years_ahead() {
    assertThat(SetBack.ADMISSIONS.latest(SEPTEMBER_2028)).isEqualTo(LocalDate.of(2026, 12, 20));
  }

  @Test
  void a_decision_in_august_is_taken_in_july() {
    Clock clock = new Clock(List.of(), List.of(SetBack.SUMMER));

    assertThat(clock.decideBy(LocalDate.of(2028, 8, 14))).isEqualTo(LocalDate.of(2028, 7, 31));
    assertThat(clock.decideBy(SEPTEMBER_2028)).isEqualTo(SEPTEMBER_2028);
  }

  @Test
  void a_moved_start_leaves_a_heads_leaving_date_as_it_is() {
    SharedHead head = new SharedHead(Optional.empty(), Optional.of(LocalDate.of(2027, 8, 31)));
    Federation federation = new Federation("Federation", BOTH, SEPTEMBER_2028, Optional.of(head),
        Optional.empty(), Optional.empty(), false, ShareKey.EQUAL);

    assertThat(federation.starting(LocalDate.of(2026, 9, 1)))
        .isEqualTo(new Federation("Federation", BOTH, LocalDate.of(2026, 9, 1), Optional.of(head),
            Optional.empty(), Optional.empty(), false, ShareKey.EQUAL));
  }
}
