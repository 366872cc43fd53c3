package viability.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;

final class DeskTest {

  @TempDir
  private Path folder = Path.of("");

  private final TestDesk test = new TestDesk();

  @Test
  void anEditIsUndoneAndRedone() {
    Desk desk = test.desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.edit("Name the plan", plan -> plan.withName("New"));
    assertThat(desk.plan().get()).map(Plan::name).contains("New");
    desk.undo();
    assertThat(desk.plan().get()).contains(TestDesk.PLAN);
    desk.redo();
    assertThat(desk.history().get().orElseThrow().words()).containsExactly("Name the plan");
  }

  @Test
  void anEditThatChangesNothingIsNoStep() {
    Desk desk = test.desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.edit("Name it as it is", plan -> plan.withName(plan.name()));
    assertThat(desk.history().get().orElseThrow().words()).isEmpty();
  }

  @Test
  void aScenarioThatIsUndoneIsNoLongerChosen() {
    Desk desk = test.desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.edit("Add a scenario",
        plan -> plan.withScenarios(List.of(new Scenario("Fewer births", "", "", List.of()))));
    desk.scenario().set("Fewer births");
    desk.undo();
    assertThat(desk.scenario().get()).isEqualTo("Base");
  }

  @Test
  void savingNeedsANameAndThenSaysWhen() {
    Desk desk = test.desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    assertThat(desk.savedWords().get()).isEqualTo("not saved yet");
    assertThat(desk.save()).isInstanceOf(Saving.NeedsName.class);
    assertThat(desk.saveAs(folder.resolve("a.viability"))).isInstanceOf(Saving.Saved.class);
    assertThat(desk.savedWords().get()).isEqualTo("saved 14:02");
    assertThat(desk.unsaved()).isFalse();
  }

  @Test
  void anotherPersonsChangeIsNoticedBeforeItIsOverwritten() throws IOException {
    Desk desk = test.desk(folder);
    Path file = folder.resolve("a.viability");
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.saveAs(file);
    Files.writeString(file, "a colleague's");
    desk.edit("Name the plan", plan -> plan.withName("Mine"));
    assertThat(desk.save()).isEqualTo(new Saving.ChangedOnDisk("a.viability"));
    assertThat(file).hasContent("a colleague's");
  }

  @Test
  void unsavedEditsAreKeptBesideThePlanUntilSaved() {
    Desk desk = test.desk(folder);
    Path file = folder.resolve("a.viability");
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.saveAs(file);
    desk.edit("Name the plan", plan -> plan.withName("Kept"));
    assertThat(folder.resolve(".a.viability.autosave")).exists();
    assertThat(desk.recoverable(Optional.of(file))).map(Plan::name).contains("Kept");
    desk.save();
    assertThat(folder.resolve(".a.viability.autosave")).doesNotExist();
  }

  @Test
  void aPlanOpensOnThePageItWasSavedOn() {
    Desk desk = test.desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
    desk.page().set("money");
    desk.saveAs(folder.resolve("a.viability"));
    Plan saved = desk.plan().get().orElseThrow();
    desk.page().set("start");
    desk.open(saved, Optional.empty());
    assertThat(desk.page().get()).isEqualTo("money");
  }
}
