package viability.app.screen.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.chart.WhatIf;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.model.arrangement.Federation;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedManager;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.viability.flip.Compared;
import viability.model.viability.flip.Flip;

final class FlipModelTest {

  private static final Plan PLAN = plan();

  @SuppressWarnings("NullAway.Init")
  private Bench bench;
  @SuppressWarnings("NullAway.Init")
  private FlipModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    bench = new TestBench().bench(folder);
    bench.desk().open(PLAN, Optional.empty());
    bench.desk().page().set("appraisal");
    model = new FlipModel(bench);
    model.active().set(true);
  }

  @Test
  void theSecondArrangementIsComparedWithTheFirst() {
    assertThat(shown().asked().one().arrangement().name()).isEqualTo("One manager");
    assertThat(shown().asked().other().arrangement().name()).isEqualTo("Alone, no change");
    assertThat(shown().asked().assumption()).isEqualTo(Assumptions.TEACHER_PAY);
  }

  @Test
  void anotherAssumptionIsAnsweredAndDrawn() {
    model.asked().set(model.asked().get().about(Assumptions.SET_UP_COST));
    assertThat(shown().turns()).hasSize(1);
    assertThat(shown().words()).contains("unless \u201cOne-off cost of setting up\u201d is above");
    WhatIf data = FlipData.of(shown());
    assertThat(data.spots()).hasSizeGreaterThan(20)
        .isSortedAccordingTo(java.util.Comparator.comparingDouble(spot -> spot.value()));
    assertThat(data.turns()).hasSize(1);
    assertThat(data.now()).hasValueSatisfying(now -> assertThat(now.words()).isEqualTo("£30,000"));
  }

  @Test
  void aSchoolAYearAndAnotherFigureCanBeAskedFor() {
    model.asked().set(model.asked().get().about(Assumptions.MANAGER_COST)
        .at(Optional.of(TestDesk.ELMFIELD)).by(Compared.IN_YEAR));
    assertThat(shown().asked().school()).contains(TestDesk.ELMFIELD);
    assertThat(shown().words()).contains("in-year balance", "at Elmfield Primary");
    model.asked().set(model.asked().get().about(Assumptions.TEACHER_PAY).in(OptionalInt.of(2027)));
    assertThat(shown().words()).contains("in 2027/28");
  }

  @Test
  void whatCouldChangeItIsLookedForWhenAsked() {
    assertThat(model.ranked().get()).isEmpty();
    model.rank();
    assertThat(model.ranked().get()).isNotEmpty();
    assertThat(model.ranked().get().getFirst().turns()).isNotEmpty();
    model.asked().set(model.asked().get().about(Assumptions.SET_UP_COST));
    assertThat(model.ranked().get()).as("kept for another assumption").isNotEmpty();
    model.asked().set(model.asked().get().by(Compared.IN_YEAR));
    assertThat(model.ranked().get()).as("of another figure").isEmpty();
  }

  @Test
  void nothingIsWorkedOutWhileNobodyLooks() {
    Flip before = shown();
    model.active().set(false);
    bench.desk().edit("Pay",
        plan -> plan.withTyped(java.util.List.of(Change.of(Assumptions.TEACHER_PAY.name(), 0.05))));
    assertThat(shown()).isSameAs(before);
    model.active().set(true);
    assertThat(shown()).isNotSameAs(before);
  }

  @Test
  void withOneArrangementThereIsNoQuestion() {
    bench.desk().open(PLAN.withArrangements(PLAN.arrangements().subList(0, 1)), Optional.empty());
    assertThat(model.question()).isEmpty();
  }

  private Flip shown() {
    return model.shown().get().orElseThrow();
  }

  /// One manager for two schools, dear enough for the saving to be used up by the cost of
  /// setting up.
  private static Plan plan() {
    java.util.List<viability.model.school.SchoolId> both = java.util.List.of(TestDesk.ELMFIELD,
        TestDesk.NORTHGATE);
    return TestDesk.PLAN
        .withTyped(java.util.List.of(Change.of(Assumptions.SHARED_MANAGER_EXTRA.name(), 0.7)))
        .withArrangements(java.util.List.of(TestDesk.PLAN.arrangements().getFirst(),
            new Federation("One manager", both, java.time.LocalDate.of(2027, 9, 1),
                Optional.empty(),
                Optional.of(new SharedManager(Optional.empty(), Optional.empty())),
                Optional.empty(), true, ShareKey.EQUAL)));
  }
}
