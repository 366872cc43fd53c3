package viability.app.screen.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.model.plan.Plan;
import viability.model.units.FundingYear;
import viability.model.viability.breakeven.BreakEven;

final class OutlookViewModelTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void the_chosen_schools_outlook_is_said_with_its_runway_tests_and_measures() {
    OutlookShown shown = model(TestDesk.PLAN).shown().get().orElseThrow();
    assertThat(shown.subject()).startsWith("Elmfield");
    assertThat(shown.outlook().words()).startsWith("Elmfield Primary’s outlook is");
    assertThat(shown.outlook().strands()).hasSize(3);
    assertThat(shown.tests()).isNotEmpty();
    assertThat(shown.measures().data().rows()).hasSizeGreaterThan(5)
        .allMatch(row -> row.cells().size() == 7);
    assertThat(shown.start()).as("alone has no start to choose").isEmpty();
  }

  @Test
  void a_partnerships_latest_start_is_said() {
    Bench bench = bench(TestDesk.PLAN);
    bench.desk().arrangement().set("Federation");
    assertThat(new OutlookViewModel(bench).shown().get().orElseThrow().start()).isPresent();
  }

  @Test
  void the_group_has_answers_but_no_break_even() {
    OutlookViewModel model = model(TestDesk.PLAN);
    model.together().set(true);
    assertThat(model.shown().get().orElseThrow().subject()).isEqualTo("The group");
    assertThat(model.breakEven().get()).isEmpty();
  }

  @Test
  void the_break_even_follows_the_year_chosen() {
    OutlookViewModel model = model(TestDesk.PLAN);
    FundingYear base = TestDesk.PLAN.base().year();
    assertThat(model.breakEven().get()).map(BreakEven::year).contains(base.plus(1));
    model.year().set(3);
    assertThat(model.breakEven().get()).map(BreakEven::year).contains(base.plus(3));
  }

  @Test
  void without_a_full_year_of_money_it_says_what_to_add() {
    Plan bare = TestDesk.PLAN.withSchools(TestDesk.PLAN.schools().stream()
        .map(school -> school.withBudgets(java.util.List.of())).toList());
    OutlookViewModel model = model(bare);
    assertThat(model.shown().get()).isEmpty();
    assertThat(model.problem().get()).contains("Add a finance return or a budget");
  }

  private OutlookViewModel model(Plan plan) {
    return new OutlookViewModel(bench(plan));
  }

  private Bench bench(Plan plan) {
    Bench bench = new TestBench().bench(folder);
    bench.desk().open(plan, Optional.empty());
    return bench;
  }
}
