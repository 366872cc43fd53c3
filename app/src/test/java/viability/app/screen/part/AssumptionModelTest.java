package viability.app.screen.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestDesk;
import viability.app.screen.part.AssumptionModel.Shown;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.scenario.Scenario;

final class AssumptionModelTest {

  @TempDir
  private Path folder = Path.of("");

  private Desk desk = new TestDesk().desk(Path.of("target", "assumptions"));

  @BeforeEach
  void open() {
    desk = new TestDesk().desk(folder);
    desk.open(TestDesk.PLAN, Optional.empty());
  }

  @Test
  void underTheBaseAChangeGoesIntoThePlan() {
    AssumptionModel pay = new AssumptionModel(desk, Assumptions.TEACHER_PAY);
    pay.set(0.0512);
    assertThat(desk.plan().get().orElseThrow().typed())
        .containsExactly(new Change("teacher-pay", Optional.empty(), OptionalInt.of(2026), 0.05));
    assertThat(shown(pay).title()).isEqualTo("Teacher pay award, Sept 2026");
    assertThat(shown(pay).base()).isEqualTo(0.035);
    assertThat(shown(pay).differs()).isTrue();
  }

  @Test
  void underAScenarioItGoesIntoTheScenario() {
    desk.edit("Add",
        plan -> plan.withScenarios(List.of(new Scenario("Energy dear", "", "", List.of()))));
    desk.scenario().set("Energy dear");
    AssumptionModel energy = new AssumptionModel(desk, Assumptions.ENERGY);
    energy.set(0.3);
    assertThat(desk.plan().get().orElseThrow().typed()).isEmpty();
    assertThat(desk.plan().get().orElseThrow().scenarios().getFirst().changes()).hasSize(1);
    assertThat(shown(energy).base()).isEqualTo(0.02);
  }

  @Test
  void aDragIsOneStepAndResetTakesItBack() {
    AssumptionModel pay = new AssumptionModel(desk, Assumptions.TEACHER_PAY);
    pay.set(0.04);
    pay.set(0.05);
    assertThat(desk.history().get().orElseThrow().words()).hasSize(1);
    pay.reset();
    assertThat(desk.plan().get().orElseThrow().typed()).isEmpty();
    desk.undo();
    assertThat(shown(pay).value()).isEqualTo(0.05);
  }

  @Test
  void theBaseOfAnIntakeIsWhatTheEngineWorksOut() {
    AssumptionModel intake = new AssumptionModel(desk, Assumptions.INTAKE);
    double worked = shown(intake).base();
    assertThat(shown(intake).title()).isEqualTo("Reception, Sept 2026");
    assertThat(worked).isEqualTo(26);
    intake.set(19);
    assertThat(shown(intake).value()).isEqualTo(19);
    assertThat(shown(intake).base()).isEqualTo(worked);
  }

  @Test
  void theYearTurnsWithinTheYearsShown() {
    AssumptionModel growth = new AssumptionModel(desk, Assumptions.FUNDING_GROWTH);
    growth.turn(-1);
    assertThat(shown(growth).title()).endsWith("2026-27");
    growth.turn(99);
    assertThat(shown(growth).title()).endsWith("2031-32");
  }

  private static Shown shown(AssumptionModel model) {
    return model.shown().get().orElseThrow();
  }
}
