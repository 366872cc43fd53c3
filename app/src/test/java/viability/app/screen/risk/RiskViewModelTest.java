package viability.app.screen.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.chart.Chances;
import viability.app.desk.Background;
import viability.app.desk.SameThread;
import viability.app.desk.TestAsks;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.app.screen.part.GridData;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.simulation.Quantity;

final class RiskViewModelTest {

  @TempDir
  private Path folder = Path.of("");

  private Bench bench = new TestDesk().bench(new TestAsks(), Path.of(""));
  private RiskViewModel model = new RiskViewModel(bench);

  @BeforeEach
  void open() {
    bench = new TestDesk().bench(new TestAsks(), folder);
    model = new RiskViewModel(bench);
  }

  @Test
  void theSentenceSaysHowLikelyADeficitIsAndThatItIsConditional() {
    assertThat(now().sentence())
        .startsWith("If the assumptions hold, Elmfield or Northgate is in deficit at some 31 March"
            + " up to 2032 in ")
        .contains(", alone or federated. ")
        .endsWith("In March 2032 both come to the same reserve in every future worked out.");
  }

  @Test
  void chancesUpToAYearNeverFallAndAreAtLeastThoseOfTheYear() {
    List<Chances.At> by = now().by().lines().getFirst().years();
    List<Chances.At> in = now().in().lines().getFirst().years();
    assertThat(by).hasSize(7).extracting(Chances.At::share).isSortedAccordingTo(Double::compare);
    for (int year = 0; year < in.size(); year++) {
      assertThat(in.get(year).share()).isLessThanOrEqualTo(by.get(year).share());
    }
  }

  @Test
  void acrossARowTheYearsOfTheFirstDeficitMakeUpAllFutures() {
    GridData.Row row = now().first().rows().getFirst();
    assertThat(row.cells()).hasSize(8);
    assertThat(row.cells().stream().mapToDouble(cell -> Double.parseDouble(cell.plain())).sum())
        .isEqualTo(1, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void aSchoolCanBeLookedAtByItself() {
    model.together().set(false);
    assertThat(now().sentence()).startsWith("If the assumptions hold, Elmfield is in deficit");
    assertThat(now().in().subject()).isEqualTo("Elmfield");
  }

  @Test
  void everyMeasureHasItsRangeAndDots() {
    for (Quantity quantity : Quantity.values()) {
      model.quantity().set(quantity);
      var lines = now().range().orElseThrow().lines().lines();
      assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.futures()).hasSize(7));
      assertThat(now().few().orElseThrow().figures()).hasSize(20).isSorted();
      assertThat(now().many().orElseThrow().figures()).hasSize(100).isSorted();
    }
  }

  @Test
  void whatIsSharedByNobodyEndsTheSame() {
    assertThat(now().better().rows().getFirst().cells()).extracting(GridData.Cell::shown)
        .containsExactly("\u2013", "the same");
    assertThat(now().note()).contains("if the assumptions hold", "200 futures", "give or take");
  }

  @Test
  void aFutureCanBeRecomputedByHand() {
    model.pick(17);
    GridData years = model.one().get().orElseThrow().table();
    assertThat(years.rows()).extracting(GridData.Row::name).contains("In-year balance", "Reserve");
    for (int year = 1; year < 7; year++) {
      assertThat(figure(years, "Reserve", year)).isEqualByComparingTo(
          figure(years, "Reserve", year - 1).add(figure(years, "In-year balance", year)));
    }
    assertThat(model.one().get().orElseThrow().words()).startsWith("Future 17 of 200, ");
  }

  @Test
  void aBadOneEndsBelowAMiddlingAndThatBelowAGoodOne() {
    model.rank(10);
    var bad = figure(model.one().get().orElseThrow().table(), "Reserve", 6);
    model.rank(50);
    var middling = figure(model.one().get().orElseThrow().table(), "Reserve", 6);
    model.rank(90);
    var good = figure(model.one().get().orElseThrow().table(), "Reserve", 6);
    assertThat(bad).isLessThan(middling);
    assertThat(middling).isLessThan(good);
  }

  @Test
  void whileFuturesAreWorkedOutThePageStaysAsItWasAndSaysSo() {
    Deque<Runnable> work = new ArrayDeque<>();
    var desk = new TestDesk().desk(folder, new Background(work::add, work::add));
    Bench slow = new Bench(desk, bench.cabinet(), new SameThread(), bench.asks(), bench.explain(),
        bench.projector(), bench.explainer(), bench.look(), bench.clock());
    RiskViewModel waiting = new RiskViewModel(slow);
    assertThat(waiting.problem().get()).isEqualTo("The futures are being worked out.");
    desk.open(TestDesk.PLAN, java.util.Optional.empty());
    runAll(work);
    assertThat(waiting.waiting().get()).isFalse();
    var before = waiting.shown().get();
    desk.edit("Pay",
        plan -> plan.withTyped(List.of(Change.of(Assumptions.TEACHER_PAY.name(), 0.08))));
    while (!waiting.waiting().get()) {
      work.remove().run();
    }
    assertThat(waiting.shown().get()).isEqualTo(before);
    runAll(work);
    assertThat(waiting.waiting().get()).isFalse();
    assertThat(waiting.shown().get()).isNotEqualTo(before);
  }

  private static void runAll(Deque<Runnable> work) {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private static java.math.BigDecimal figure(GridData table, String row, int year) {
    return table.rows().stream().filter(each -> each.name().equals(row)).findFirst()
        .map(each -> new java.math.BigDecimal(each.cells().get(year).plain())).orElseThrow();
  }

  private RiskShown now() {
    return model.shown().get().orElseThrow();
  }
}
