package viability.app.screen.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.app.screen.part.GridData;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.Census;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

final class PupilsViewModelTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void leavesOutAYearWithoutARollAndMarksJanuary() {
    Bench bench = bench(withEarlier());
    PupilsShown shown = new PupilsViewModel(bench.desk(), bench.explainer()).shown().get()
        .orElseThrow();
    assertThat(shown.grid().columns()).extracting(RollColumn::kind)
        .startsWith(RollColumn.Kind.COUNTED, RollColumn.Kind.LEFT_OUT, RollColumn.Kind.COUNTED);
    assertThat(shown.grid().data().columns().getFirst())
        .isEqualTo(new GridData.Column("counted", "Jan\n2023"));
    assertThat(shown.grid().columns().get(1).why()).isEqualTo("No roll for Elmfield.");
  }

  @Test
  void addsTheGroupUpWhereEverySchoolHasARoll() {
    Bench bench = bench(withEarlier());
    PupilsViewModel model = new PupilsViewModel(bench.desk(), bench.explainer());
    model.together().set(true);
    PupilsShown shown = model.shown().get().orElseThrow();
    assertThat(shown.grid().columns().getFirst().year()).isEqualTo(new SchoolYear(2024));
    assertThat(shown.sentence()).startsWith("Elmfield and Northgate had 350 pupils between them");
    assertThat(shown.grid().typing()).isFalse();
  }

  @Test
  void anIntakeTypedUnderAScenarioGoesIntoIt() {
    Bench bench = bench(
        TestDesk.PLAN.withScenarios(List.of(new Scenario("Fewer births", "", "", List.of()))));
    bench.desk().scenario().set("Fewer births");
    PupilsViewModel model = new PupilsViewModel(bench.desk(), bench.explainer());
    assertThat(model.type(3, "11")).isEmpty();
    Plan plan = bench.desk().plan().get().orElseThrow();
    assertThat(plan.typed()).isEmpty();
    assertThat(plan.scenarios().getFirst().changes()).singleElement()
        .satisfies(change -> assertThat(change.value()).isEqualTo(11));
    assertThat(model.shown().get().orElseThrow().resets()).singleElement()
        .satisfies(reset -> assertThat(reset.words()).contains("worked out it is 26"));
    model.reset(new SchoolYear(2027));
    assertThat(bench.desk().plan().get().orElseThrow().scenarios().getFirst().changes()).isEmpty();
  }

  @Test
  void refusesAnIntakeOutOfRange() {
    Bench bench = bench(TestDesk.PLAN);
    PupilsViewModel model = new PupilsViewModel(bench.desk(), bench.explainer());
    assertThat(model.type(3, "301"))
        .hasValueSatisfying(why -> assertThat(why).contains("whole number from 0 to 300"));
    assertThat(model.type(3, "")).hasValueSatisfying(why -> assertThat(why).contains("Nothing"));
  }

  @Test
  void everyFigureExplainsItself() {
    Bench bench = bench(withEarlier());
    PupilsViewModel model = new PupilsViewModel(bench.desk(), bench.explainer());
    for (boolean together : new boolean[]{false, true}) {
      model.together().set(together);
      GridData data = model.shown().get().orElseThrow().grid().data();
      for (int row = 0; row < data.rows().size(); row++) {
        for (int column = 0; column < data.columns().size(); column++) {
          check(data, row, column, model.reason(row, column));
        }
      }
    }
  }

  private static void check(GridData data, int row, int column, Optional<Working> why) {
    String plain = data.rows().get(row).cells().get(column).plain();
    if (!plain.isEmpty()) {
      assertThat(why).as(data.rows().get(row).name() + " " + data.columns().get(column))
          .isPresent();
      assertThat(Math.abs(why.orElseThrow().value() - Double.parseDouble(plain)))
          .as(data.rows().get(row).name()).isLessThan(0.51);
    }
  }

  private Bench bench(Plan plan) {
    Bench bench = new TestBench().bench(folder);
    bench.desk().open(plan, Optional.empty());
    return bench;
  }

  /// Elmfield also has a January roll of 2022/23, and none of 2023/24.
  private static Plan withEarlier() {
    School first = TestDesk.PLAN.schools().getFirst();
    List<Roll> rolls = new ArrayList<>(first.rolls());
    rolls.add(Roll.of(new SchoolYear(2022), Census.JANUARY, Map.of(YearGroup.R, 30),
        Place.file("old.csv")));
    return TestDesk.PLAN
        .withSchools(List.of(first.withRolls(rolls), TestDesk.PLAN.schools().getLast()));
  }
}
