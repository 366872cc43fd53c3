package viability.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.screen.Bench;
import viability.model.plan.Plan;

final class CabinetTest {

  @TempDir
  private Path folder = Path.of("");

  private final TestAsks asks = new TestAsks();
  private final TestDesk test = new TestDesk();
  private Bench bench = test.bench(asks, Path.of("target", "cabinet"));

  @BeforeEach
  void open() {
    bench = test.bench(asks, folder);
  }

  @Test
  void savingAsksForANameOnceAndRemembersThePlan() {
    Path file = folder.resolve("a.viability");
    asks.files.add(file);
    assertThat(bench.cabinet().save()).isTrue();
    assertThat(bench.cabinet().recent()).containsExactly(file.toAbsolutePath());
    assertThat(bench.cabinet().save()).isTrue();
  }

  @Test
  void aColleaguesNewerPlanIsKeptBesideMine() throws IOException {
    Path file = folder.resolve("a.viability");
    bench.desk().saveAs(file);
    Files.writeString(file, "theirs");
    asks.choices.add("Keep both");
    asks.files.add(folder.resolve("b.viability"));
    assertThat(bench.cabinet().save()).isTrue();
    assertThat(asks.said).contains("changed on disk");
    assertThat(file).hasContent("theirs");
    assertThat(bench.desk().file().get()).contains(folder.resolve("b.viability"));
  }

  @Test
  void unsavedEditsAreAskedAboutBeforeAnotherPlanIsOpened() {
    bench.desk().edit("Name the plan", plan -> plan.withName("Mine"));
    assertThat(bench.cabinet().openNew(TestDesk.PLAN)).isFalse();
    assertThat(bench.desk().plan().get()).map(Plan::name).contains("Mine");
    asks.choices.add("Do not save");
    assertThat(bench.cabinet().openNew(TestDesk.PLAN)).isTrue();
  }

  @Test
  void editsLeftBehindAreOfferedWhenThePlanIsOpenedAgain() {
    Path file = folder.resolve("a.viability");
    bench.desk().saveAs(file);
    bench.desk().edit("Name the plan", plan -> plan.withName("Left behind"));
    bench = test.bench(asks, folder);
    bench.desk().saveAs(folder.resolve("other.viability"));
    asks.choices.add("Recover the edits");
    bench.cabinet().open(file);
    assertThat(bench.desk().plan().get()).map(Plan::name).contains("Left behind");
    assertThat(bench.desk().history().get().flatMap(History::undoes))
        .isEqualTo(Optional.of("Recover unsaved edits"));
  }
}
