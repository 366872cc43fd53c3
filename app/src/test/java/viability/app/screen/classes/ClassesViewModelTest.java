package viability.app.screen.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.chart.Classes;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.app.screen.part.GridData;
import viability.model.plan.Plan;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// Elmfield has 26 pupils in each of seven year groups, Northgate 24.
final class ClassesViewModelTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void countsTheClassesOfEachYear() {
    ClassesShown shown = shown(model(TestDesk.PLAN));
    GridData data = shown.grid().data();
    assertThat(data.columns().getFirst()).isEqualTo(new GridData.Column("", "2024/25"));
    assertThat(data.columns().get(2)).isEqualTo(new GridData.Column("", "2026/27"));
    assertThat(data.rows()).extracting(GridData.Row::name).endsWith("All pupils", "Classes",
        "if single-age", "if mixed-age", "Pupils in a class");
    assertThat(column(data, 1)).containsExactly("26 \u00b7 1", "26 \u00b7 1", "26 \u00b7 1",
        "26 \u00b7 1", "26 \u00b7 1", "26 \u00b7 1", "26 \u00b7 1", "182", "7", "7", "7", "26");
    assertThat(shown.chart().orElseThrow().years().getFirst())
        .isEqualTo(new Classes.Year(2024, 182, 7, 7, 7, 7 * 26 / 30.0));
  }

  /// Reception and Year 1 of 31 take two classes each; Years 2 to 6 of 26 take one.
  @Test
  void saysHowNearTheNextClassIs() {
    ClassesViewModel model = model(with(Map.of(YearGroup.R, 31, YearGroup.Y1, 31)));
    assertThat(shown(model).sentence())
        .startsWith("In 2025/26 Elmfield teaches 192 pupils in 9 classes;")
        .contains("In 2026/27, ");
    model.stepYear().set(Optional.of(new SchoolYear(2025)));
    assertThat(column(model.steps().orElseThrow().data(), 1)).containsExactly("1", "1", "all 26",
        "all 26", "all 26", "all 26", "all 26");
    assertThat(column(model.steps().orElseThrow().data(), 2)).containsExactly("30", "30", "5", "5",
        "5", "5", "5");
    assertThat(model.costs()).singleElement().extracting(Working::label)
        .isEqualTo("A class in 2025-26");
  }

  @Test
  void addsTheGroupUpAndKeepsItsStepsApart() {
    ClassesViewModel model = model(TestDesk.PLAN);
    model.together().set(true);
    assertThat(shown(model).sentence()).startsWith(
        "In 2025/26 Elmfield and Northgate teach 350 pupils in 14 classes between them;");
    assertThat(column(shown(model).grid().data(), 1)).startsWith("50 \u00b7 2").contains("350",
        "14");
    assertThat(model.steps().orElseThrow().data().rows()).extracting(GridData.Row::name)
        .contains("Elmfield", "Northgate").hasSize(2 * 8);
    assertThat(model.costs()).hasSize(2);
  }

  @Test
  void classesTypedCountAndCanBeTakenBack() {
    ClassesViewModel model = model(TestDesk.PLAN);
    assertThat(model.type(2, "six")).hasValueSatisfying(
        why -> assertThat(why).contains("is no number of classes", "from 0 to 60"));
    assertThat(model.type(2, "6")).isEmpty();
    assertThat(column(shown(model).grid().data(), 2)).startsWith("26").contains("6*", "7");
    assertThat(shown(model).resets()).singleElement()
        .isEqualTo(new ClassesShown.Reset(new SchoolYear(2026), "2026/27: typed by you"));
    assertThat(model.steps().orElseThrow().note()).contains("typed for 2026/27");
    assertThat(shown(model).sentence()).doesNotContain("fewer");
    model.reset(new SchoolYear(2026));
    assertThat(column(shown(model).grid().data(), 2)).contains("7").doesNotContain("6*");
  }

  /// 675 pupils in classes of 27 are 25 classes, 625 periods in a week of 25; at a contact ratio of
  /// 0.78 a teacher takes 19.5 of them: 32.1 teachers.
  @Test
  void aSecondarySchoolShowsTheTeachersItsTimetableTakes() {
    Map<YearGroup, Integer> pupils = new java.util.TreeMap<>();
    List.of(YearGroup.Y7, YearGroup.Y8, YearGroup.Y9, YearGroup.Y10, YearGroup.Y11)
        .forEach(group -> pupils.put(group, 135));
    School first = TestDesk.PLAN.schools().getFirst()
        .withDetails(Details.named("Elmfield School", Phase.SECONDARY)).withRolls(List
            .of(Roll.of(new SchoolYear(2025), Census.OCTOBER, pupils, Place.line("rolls.csv", 3))));
    ClassesViewModel model = model(
        TestDesk.PLAN.withSchools(List.of(first, TestDesk.PLAN.schools().getLast())));
    GridData data = shown(model).grid().data();
    assertThat(data.rows().getLast().name()).isEqualTo("Secondary teachers");
    assertThat(data.rows().getLast().cells().get(1).shown()).isEqualTo("32.1");
    assertThat(model.reason(data.rows().size() - 1, 1).orElseThrow().value()).isCloseTo(625 / 19.5,
        org.assertj.core.api.Assertions.within(1e-9));
    assertThat(shown(model).grid().typing()).isFalse();
  }

  @Test
  void saysWhichSchoolHasNoRoll() {
    School first = TestDesk.PLAN.schools().getFirst();
    ClassesShown shown = shown(model(TestDesk.PLAN
        .withSchools(List.of(first.withRolls(List.of()), TestDesk.PLAN.schools().getLast()))));
    assertThat(shown.isKnown()).isFalse();
    assertThat(shown.sentence()).isEqualTo(
        "No file gives pupils by year group for Elmfield, so classes cannot be counted.");
    assertThat(shown.empty()).contains("Start page");
    assertThat(shown.chart()).isEmpty();
  }

  @Test
  void everyFigureExplainsItself() {
    ClassesViewModel model = model(with(Map.of(YearGroup.R, 31, YearGroup.Y5, 0)));
    for (boolean together : new boolean[]{false, true}) {
      model.together().set(together);
      GridData grid = shown(model).grid().data();
      check(grid, model::reason, grid.rows().size() - 5);
      check(model.steps().orElseThrow().data(), model::stepReason, 0);
    }
  }

  private interface Why {
    Optional<Working> of(int row, int column);
  }

  /// The first rows show pupils and classes, and explain their classes.
  private static void check(GridData data, Why why, int classes) {
    for (int row = 0; row < data.rows().size(); row++) {
      for (int column = 0; column < data.columns().size(); column++) {
        GridData.Cell cell = data.rows().get(row).cells().get(column);
        if (!cell.plain().isEmpty() && !cell.plain().equals("0")) {
          String name = data.rows().get(row).name() + " " + data.columns().get(column);
          String plain = row < classes ? cell.shown().split(" \u00b7 ", -1)[1] : cell.plain();
          assertThat(why.of(row, column)).as(name).isPresent();
          assertThat(
              Math.abs(why.of(row, column).orElseThrow().value() - Double.parseDouble(plain)))
              .as(name).isLessThan(0.51);
        }
      }
    }
  }

  private static List<String> column(GridData data, int column) {
    return data.rows().stream().map(row -> row.cells().get(column).shown()).toList();
  }

  private static ClassesShown shown(ClassesViewModel model) {
    return model.shown().get().orElseThrow();
  }

  private ClassesViewModel model(Plan plan) {
    Bench bench = new TestBench().bench(folder);
    bench.desk().open(plan, Optional.empty());
    return new ClassesViewModel(bench.desk(), bench.explainer());
  }

  /// The plan with some year groups of Elmfield's 2025 roll changed.
  private static Plan with(Map<YearGroup, Integer> changed) {
    School first = TestDesk.PLAN.schools().getFirst();
    Map<YearGroup, Integer> pupils = new java.util.TreeMap<>(
        first.latestRoll().orElseThrow().pupils());
    pupils.putAll(changed);
    School other = first.withRolls(List.of(first.rolls().getFirst(),
        Roll.of(new SchoolYear(2025), Census.OCTOBER, pupils, Place.line("rolls.csv", 3))));
    return TestDesk.PLAN.withSchools(List.of(other, TestDesk.PLAN.schools().getLast()));
  }
}
