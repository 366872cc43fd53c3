package viability.app.screen.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.SameThread;
import viability.app.screen.compare.Examples;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.scenario.Clash;
import viability.model.scenario.ReadyMade;
import viability.model.scenario.Scenario;
import viability.model.scenario.SignOff;
import viability.model.units.Money;

final class ScenariosViewModelTest {

  private Desk desk = Examples.desk(Path.of(""));
  private ScenariosViewModel model = new ScenariosViewModel(desk, Examples.projector(),
      new SameThread());
  private ScenarioEdits edits = new ScenarioEdits(desk);

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = Examples.desk(folder);
    model = new ScenariosViewModel(desk, Examples.projector(), new SameThread());
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
  void aSignedOffScenarioIsLockedUntilTheLockComesOff() {
    Scenario births = named("Births fall further").scenario();
    edits.sign(births, "Chair of governors", LocalDate.of(2026, 11, 20));
    Scenario signed = named("Births fall further").scenario();
    assertThat(signed.signed())
        .contains(new SignOff("Chair of governors", LocalDate.of(2026, 11, 20)));
    edits.copy(signed);
    assertThat(now().outcomes().getLast().scenario().isLocked()).isFalse();
    edits.unlock(signed);
    assertThat(named("Births fall further").scenario()).isEqualTo(births);
    desk.undo();
    assertThat(named("Births fall further").scenario().isLocked()).isTrue();
  }

  @Test
  void aBaseThatCaughtUpIsSaidUntilItIsWorkedOutAgain() {
    desk.edit("Births", plan -> plan.withTyped(List.of(Change.of("intake-change", -0.03))));
    Plan plan = now().plan();
    Scenario births = named("Births fall further").scenario();
    assertThat(plan.clashes(births)).extracting(Clash::kind)
        .containsExactly(Clash.Kind.SAYS_NOTHING);
    edits.afresh(births);
    assertThat(named("Births fall further").scenario().changes())
        .containsExactly(Change.of("intake-change", -0.06));
    assertThat(now().plan().clashes(named("Births fall further").scenario())).isEmpty();
  }

  @Test
  void keepingAScenarioAsItIsEndsTheNoteThatTheBaseMoved() {
    desk.edit("Births", plan -> plan.withTyped(List.of(Change.of("intake-change", -0.01))));
    Scenario births = named("Births fall further").scenario();
    assertThat(now().plan().clashes(births)).extracting(Clash::kind)
        .containsExactly(Clash.Kind.BASE_MOVED);
    edits.keep(births);
    assertThat(now().plan().clashes(named("Births fall further").scenario())).isEmpty();
  }

  @Test
  void aDeletedReadyMadeOneCanComeBack() {
    Scenario births = named("Births fall further").scenario();
    edits.remove(births);
    edits.addReady(ReadyMade.named("Births fall further").orElseThrow());
    assertThat(named("Births fall further").scenario()).isEqualTo(births);
  }

  @Test
  void combinedScenariosAreANewOne() {
    CombineModel combine = new CombineModel(now().plan());
    combine.pick(named("Births fall further").scenario(), true);
    assertThat(combine.problem()).isEqualTo("Tick two or more.");
    combine.pick(named("Pay awards unfunded").scenario(), true);
    assertThat(combine.called()).isEqualTo("Births fall further + Pay awards unfunded");
    edits.add(combine.combination().scenario());
    Outcome both = now().outcomes().getLast();
    assertThat(both.atTheEnd()).isLessThan(named("Pay awards unfunded").atTheEnd());
  }

  @Test
  void sideBySideDifferencesHaveAShapeAndASize() {
    SideBySide side = new SideBySide(now().plan(), 7,
        List.of(named("Base"), named("Pay awards unfunded")));
    assertThat(side.rows()).extracting(SideBySide.Row::name).containsExactly(
        "Teacher pay award met by grant", "Pupils, Sept 2031", "In-year balance, 2031-32",
        "Reserve, March 2032", "First year below zero");
    assertThat(side.rows().getFirst().cells()).containsExactly(
        new SideBySide.Cell("100% in 2026 and 2027, then 0%", Side.SAME, ""),
        new SideBySide.Cell("0%", Side.LOWER, ""));
    assertThat(side.rows().get(1).cells()).extracting(SideBySide.Cell::side)
        .containsOnly(Side.SAME);
    SideBySide.Cell reserve = side.rows().get(3).cells().getLast();
    assertThat(reserve.side()).isEqualTo(Side.LOWER);
    assertThat(reserve.by()).startsWith("\u00a3");
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
