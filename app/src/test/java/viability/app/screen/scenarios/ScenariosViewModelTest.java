package viability.app.screen.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.screen.compare.Examples;
import viability.model.scenario.Scenario;
import viability.model.units.Money;

final class ScenariosViewModelTest {

  private Desk desk = Examples.desk(Path.of(""));
  private ScenariosViewModel model = new ScenariosViewModel(desk, Examples.projector());
  private ScenarioEdits edits = new ScenarioEdits(desk);

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = Examples.desk(folder);
    model = new ScenariosViewModel(desk, Examples.projector());
    edits = new ScenarioEdits(desk);
  }

  @Test
  void theBaseComesFirstAndDiffersFromNothing() {
    assertThat(names()).hasSize(13).startsWith("Base", "Births fall further");
    Outcome base = now().outcomes().getFirst();
    assertThat(base.years().mapToObj(base::difference)).allMatch(Optional::isEmpty);
    assertThat(base.words()).startsWith("Reserve, March 2032: ").doesNotContain("base");
  }

  @Test
  void aScenarioIsSetBesideTheBase() {
    Outcome unfunded = named("Pay awards unfunded");
    assertThat(unfunded.difference(0)).isEmpty();
    assertThat(unfunded.atTheEnd()).isLessThan(Money.ZERO);
    assertThat(unfunded.words()).contains(", base ").contains("(\u2212\u00a3");
    assertThat(now().sentence())
        .startsWith("Under \u201cAlone, no change\u201d the reserve in March 2032 is ")
        .contains("changes it most, to ");
  }

  @Test
  void theChosenArrangementDecides() {
    Money alone = now().outcomes().getFirst().reserve(6).orElseThrow();
    desk.arrangement().set("Federation");
    assertThat(now().outcomes().getFirst().reserve(6).orElseThrow()).isNotEqualTo(alone);
  }

  @Test
  void aScenarioIsCopiedChangedAndRemoved() {
    edits.copy(now().outcomes().get(1).scenario());
    Scenario copy = now().outcomes().getLast().scenario();
    assertThat(copy.name()).isEqualTo("Births fall further, copy");
    edits.use(copy);
    edits.change(copy, new Scenario("Mine", "", "", List.of()));
    assertThat(desk.scenario().get()).isEqualTo("Mine");
    assertThat(now().outcomes().getLast().words()).endsWith("the same as the base");
    edits.remove(now().outcomes().getLast().scenario());
    assertThat(desk.scenario().get()).isEqualTo("Base");
    for (int i = 0; i < 3; i++) {
      desk.undo();
    }
    assertThat(desk.plan().get()).contains(Examples.PLAN);
  }

  @Test
  void aPlanWithoutScenariosSaysSo() {
    desk.edit("Clear", plan -> plan.withScenarios(List.of()));
    assertThat(now().sentence()).startsWith("This plan has no scenarios yet");
  }

  private ScenariosViewModel.Shown now() {
    return model.shown().get().orElseThrow();
  }

  private Outcome named(String name) {
    return now().outcomes().stream().filter(o -> o.scenario().name().equals(name)).findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return now().outcomes().stream().map(outcome -> outcome.scenario().name()).toList();
  }
}
