package viability.app.screen.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.History;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.model.appraisal.Appraisal;
import viability.model.appraisal.Criteria;
import viability.model.appraisal.Gated;
import viability.model.appraisal.Scoring;

final class AppraisalModelTest {

  private static final String FEDERATION = "Federation";

  /// Made by [#open].
  @SuppressWarnings("NullAway.Init")
  private Desk desk;
  @SuppressWarnings("NullAway.Init")
  private Bench bench;
  @SuppressWarnings("NullAway.Init")
  private AppraisalModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    bench = new TestBench().bench(folder);
    desk = bench.desk();
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.page().set("appraisal");
    model = new AppraisalModel(bench);
  }

  @Test
  void thePlansArrangementsAreTheOptions() {
    assertThat(shown().options()).extracting(option -> option.name())
        .containsExactly("Alone, no change", FEDERATION);
    assertThat(shown().scores()).hasSize(Criteria.ALL.size())
        .allSatisfy(row -> assertThat(row).hasSize(2));
    assertThat(shown().ranking().words()).contains("cannot be said yet");
  }

  @Test
  void aScoreIsTypedRefusedAndUndone() {
    assertThat(model.score(Criteria.STANDARDS, FEDERATION, "11")).isPresent();
    assertThat(model.score(Criteria.STANDARDS, FEDERATION, "good")).isPresent();
    assertThat(shown().scoring()).isEqualTo(Scoring.NONE);
    assertThat(model.score(Criteria.STANDARDS, FEDERATION, "7")).isEmpty();
    model.note(Criteria.STANDARDS, FEDERATION, "Inspected in May");
    assertThat(shown().scores().get(1).getLast().points()).hasValue(7);
    assertThat(shown().scores().get(1).getLast().note()).isEqualTo("Inspected in May");
    assertThat(desk.history().get().map(History::words).orElseThrow()).containsExactly(
        "Note on \u201cFederation\u201d for Quality and standards",
        "Score of \u201cFederation\u201d for Quality and standards");
    desk.undo();
    desk.undo();
    assertThat(shown().scoring()).isEqualTo(Scoring.NONE);
  }

  @Test
  void anEmptyScoreBringsTheFiguresBackAndKeepsTheNote() {
    double figures = shown().scores().getFirst().getLast().points().orElseThrow();
    model.note(Criteria.FINANCE, FEDERATION, "Seen by the auditor");
    model.score(Criteria.FINANCE, FEDERATION, "2");
    assertThat(shown().scores().getFirst().getLast().points()).hasValue(2);
    model.score(Criteria.FINANCE, FEDERATION, "");
    assertThat(shown().scores().getFirst().getLast().points()).hasValue(figures);
    assertThat(shown().scores().getFirst().getLast().note()).isEqualTo("Seen by the auditor");
  }

  @Test
  void aDraggedWeightIsUndoneInOneStep() {
    model.weigh(Criteria.FINANCE, 30.2);
    model.weigh(Criteria.FINANCE, 40.4);
    assertThat(shown().weights().of(Criteria.FINANCE)).isEqualTo(40);
    desk.undo();
    assertThat(shown().weights().of(Criteria.FINANCE)).isEqualTo(25);
    assertThat(desk.plan().get().orElseThrow().appraisal()).isEqualTo(Scoring.NONE);
  }

  @Test
  void weightsGoBackToTheirDefaults() {
    model.weigh(Criteria.FINANCE, 40);
    model.weigh(Criteria.ESTATE, 40);
    model.usualWeight(Criteria.ESTATE);
    assertThat(shown().weights().of(Criteria.ESTATE)).isEqualTo(4);
    model.usualWeights();
    assertThat(desk.plan().get().orElseThrow().appraisal()).isEqualTo(Scoring.NONE);
  }

  @Test
  void theGateIsAnsweredWithAReasonAndTheAnswerTakenBack() {
    model.gate(FEDERATION, Optional.of(false));
    model.gateNote(FEDERATION, "The diocese refused");
    assertThat(shown().gates().getLast().state()).isEqualTo(Gated.State.DOES_NOT);
    assertThat(shown().ranking().totals()).hasSize(1);
    model.gate(FEDERATION, Optional.empty());
    assertThat(desk.plan().get().orElseThrow().appraisal()).isEqualTo(Scoring.NONE);
  }

  @Test
  void onePageWithoutTwoArrangementsSaysWhatIsMissing() {
    AppraisalPage page = new AppraisalPage(bench);
    assertThat(page.missing(desk.plan().get())).isEmpty();
    assertThat(page.missing(Optional.of(TestDesk.PLAN.withArrangements(List.of()))))
        .hasValueSatisfying(words -> assertThat(words).contains("at least two options", "none"));
    assertThat(page.missing(
        Optional.of(TestDesk.PLAN.withArrangements(TestDesk.PLAN.arrangements().subList(0, 1)))))
        .hasValueSatisfying(words -> assertThat(words).contains("has one"));
  }

  private Appraisal shown() {
    return model.shown().get().orElseThrow();
  }
}
