package viability.app.screen.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.model.projection.basis.RollChoice;
import viability.model.roll.RollMethods;
import viability.model.units.SchoolYear;

final class RollChoiceModelTest {

  private static final SchoolYear EARLIER = new SchoolYear(2024);

  @TempDir
  private Path folder = Path.of("");

  @Test
  void a_plan_starts_with_the_recommended_method_and_every_year() {
    RollChoiceModel model = new RollChoiceModel(desk());
    assertThat(model.choice().get().method()).isEqualTo(RollMethods.DEFAULT);
    assertThat(model.choice().get().offered()).containsExactly(EARLIER);
    assertThat(model.choice().get().leavesOut(EARLIER)).isFalse();
  }

  @Test
  void a_year_left_out_and_a_method_chosen_are_kept_in_the_plan_and_each_undone_alone() {
    Desk desk = desk();
    RollChoiceModel model = new RollChoiceModel(desk);
    model.leaveOut(EARLIER, true);
    model.choose(RollMethods.named("3-2-1").orElseThrow());
    assertThat(choice(desk).leftOut()).containsExactly(EARLIER);
    assertThat(choice(desk).method()).isEqualTo("3-2-1");
    desk.undo();
    assertThat(choice(desk).method()).isEqualTo("default");
    assertThat(model.choice().get().leavesOut(EARLIER)).isTrue();
    model.leaveOut(EARLIER, false);
    assertThat(choice(desk)).isEqualTo(RollChoice.DEFAULT);
  }

  private static RollChoice choice(Desk desk) {
    return desk.plan().get().orElseThrow().basis().rolls();
  }

  private Desk desk() {
    Desk desk = new TestBench().bench(folder).desk();
    desk.open(TestDesk.PLAN, Optional.empty());
    return desk;
  }
}
