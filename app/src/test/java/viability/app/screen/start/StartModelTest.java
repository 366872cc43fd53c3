package viability.app.screen.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.TestAsks;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.app.screen.start.StartModel.State;
import viability.model.plan.Plan;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.units.FundingYear;

final class StartModelTest {

  private static final Path SAMPLE = Path.of("..", "sample-data");
  private static final Path BUDGET = SAMPLE.resolve("Elmfield budget 2026-27.xlsx");
  private static final Path PUPILS = SAMPLE.resolve("Elmfield pupil numbers.xlsx");

  @TempDir
  private Path folder = Path.of("");

  private final TestAsks asks = new TestAsks();
  private Bench bench = new TestDesk().bench(asks, Path.of("target", "start"));
  private StartModel model = new StartModel(bench);

  @BeforeEach
  void open() {
    bench = new TestDesk().bench(asks, folder);
    model = new StartModel(bench);
  }

  @Test
  void filesAreShownBeforeTheyAreAddedAndTheStepIsUndone() {
    assertThat(model.state().get()).isInstanceOf(State.Open.class);
    asks.files.addAll(List.of(BUDGET, PUPILS));
    model.chooseFiles();
    assertThat(model.state().get()).isInstanceOf(State.Preview.class);
    assertThat(bench.desk().plan().get()).contains(TestDesk.PLAN);
    model.use();
    assertThat(bench.desk().plan().get().orElseThrow().sources()).hasSize(2);
    bench.desk().undo();
    assertThat(bench.desk().plan().get()).contains(TestDesk.PLAN);
  }

  @Test
  void theBaseIsChosenAmongWhatTheFilesHold() {
    Intake read = Intake.read(List.of(BUDGET), Optional.empty(), java.time.LocalDate.EPOCH,
        new Unwatched());
    assertThat(Candidate.of(read.reading().schools())).extracting(Candidate::base).containsExactly(
        new BaseYear(new FundingYear(2026), BudgetColumn.BUDGET),
        new BaseYear(new FundingYear(2025), BudgetColumn.OUTTURN));
    Plan plan = read.plan(Optional.of(new BaseYear(new FundingYear(2025), BudgetColumn.OUTTURN)));
    assertThat(plan.base().year()).isEqualTo(new FundingYear(2025));
    assertThat(plan.name()).startsWith("Elmfield");
  }

  @Test
  void cancellingLeavesThePlanAsItWas() {
    model.read(List.of(BUDGET));
    model.cancel();
    assertThat(model.state().get()).isEqualTo(new State.Open(TestDesk.PLAN));
  }

  @Test
  void theBaseOfTheOpenPlanChangesAsAnEdit() {
    model.start(new BaseYear(new FundingYear(2024), BudgetColumn.OUTTURN));
    assertThat(bench.desk().history().get().orElseThrow().words())
        .containsExactly("Start from 2024-25 outturn");
  }

  private static final class Unwatched implements viability.app.desk.Progress {

    @Override
    public void at(double share, String words) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
