package viability.app.screen.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.app.screen.part.GridData;
import viability.model.plan.Plan;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class MoneyViewModelTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void addsTheGroupUpAndTakesNoTypingThere() {
    Bench bench = bench(TestDesk.PLAN);
    MoneyViewModel model = new MoneyViewModel(bench.desk(), bench.projector());
    model.together().set(true);
    MoneyShown shown = model.shown().get().orElseThrow();
    assertThat(shown.sentence())
        .startsWith("Elmfield and Northgate spend £20k more than they receive");
    assertThat(shown.grid().data().rows().stream().flatMap(row -> row.cells().stream())
        .map(GridData.Cell::typed)).allMatch(Optional::isEmpty);
  }

  @Test
  void showsPastYearsApartFromTheBase() {
    Bench bench = bench(withPast());
    MoneyShown shown = new MoneyViewModel(bench.desk(), bench.projector()).shown().get()
        .orElseThrow();
    assertThat(shown.grid().columns()).extracting(MoneyColumn::kind)
        .startsWith(MoneyColumn.Kind.PAST, MoneyColumn.Kind.BASE, MoneyColumn.Kind.PROJECTED);
    assertThat(shown.grid().data().columns().getFirst())
        .isEqualTo(new GridData.Column("past", "2024-25\noutturn"));
  }

  @Test
  void aLineMayNotStandBesideItsParts() {
    Bench bench = bench(withPast());
    MoneyViewModel model = new MoneyViewModel(bench.desk(), bench.projector());
    MoneyGrid grid = model.shown().get().orElseThrow().grid();
    int row = grid.lines().stream().map(MoneyGrid.Line::code).toList()
        .indexOf(Optional.of(FinanceCode.E28A));
    assertThat(model.type(row, "5")).isEmpty();
    Budget base = bench.desk().plan().get().orElseThrow().schools().getFirst().budgets().getLast();
    assertThat(BaseFigures.clash(base, FinanceCode.E28)).isPresent();
    assertThat(base.lines().get(FinanceCode.E28A))
        .isEqualTo(new Figure(Money.pounds(5), Place.TYPED));
  }

  @Test
  void aLineThatWasDividedLinesUpWithItsPartsOfLaterYears() {
    School first = withPast().schools().getFirst();
    Budget past = first.budgets().getFirst();
    Budget base = first.budgets().getLast();
    Plan plan = withPast().withSchools(java.util.List.of(
        first.withBudgets(java.util.List.of(with(past, FinanceCode.E20, 30_000),
            with(with(base, FinanceCode.E20A, 12_000), FinanceCode.E20G, 20_000))),
        TestDesk.PLAN.schools().getLast()));
    Bench bench = bench(plan);
    MoneyViewModel model = new MoneyViewModel(bench.desk(), bench.projector());
    GridData data = model.shown().get().orElseThrow().grid().data();
    GridData.Row whole = row(data, "E20 ICT learning resources, with its parts");
    assertThat(whole.cells().get(0).shown()).isEqualTo("30,000");
    assertThat(whole.cells().get(1).shown()).isEqualTo("32,000");
    assertThat(row(data, "of which E20A ICT: connectivity").cells().get(1).shown())
        .isEqualTo("12,000");
    assertThat(row(data, "Total spending").cells().get(1).plain())
        .isEqualTo(base.spending().plus(Money.pounds(32_000)).toString());
    assertThat(model.reason(data.rows().indexOf(whole), 1).orElseThrow().value())
        .isEqualTo(3_200_000);
  }

  private static GridData.Row row(GridData data, String name) {
    return data.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  private static Budget with(Budget budget, FinanceCode code, long pounds) {
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>(budget.lines());
    lines.put(code, new Figure(Money.pounds(pounds), Place.file("last.csv")));
    return new Budget(budget.year(), budget.column(), budget.months(), lines);
  }

  @Test
  void everyFigureExplainsItself() {
    Bench bench = bench(withPast());
    MoneyViewModel model = new MoneyViewModel(bench.desk(), bench.projector());
    GridData data = model.shown().get().orElseThrow().grid().data();
    for (int row = 0; row < data.rows().size(); row++) {
      for (int column = 0; column < data.columns().size(); column++) {
        String plain = data.rows().get(row).cells().get(column).plain();
        Optional<Money> explained = model.reason(row, column).map(Working::value)
            .map(pence -> new Money(Math.round(pence)));
        if (!plain.isEmpty()) {
          assertThat(explained).as(data.rows().get(row).name()).contains(Money.of(plain));
        }
      }
    }
  }

  @Test
  void statesTheFundingOfAYear() {
    Bench bench = bench(TestDesk.PLAN);
    MoneyViewModel model = new MoneyViewModel(bench.desk(), bench.projector());
    StatementGrid base = new StatementGrid(model.statement().orElseThrow());
    assertThat(base.data().rows().getLast().cells().get(2).shown()).isEqualTo("£1,200,000.00");
    assertThat(base.words()).startsWith("For 182 pupils").contains("local adjustment is the part");
    model.statementYear().set(3);
    assertThat(model.statement().orElseThrow().year()).isEqualTo(new FundingYear(2028));
  }

  private Bench bench(Plan plan) {
    Bench bench = new TestBench().bench(folder);
    bench.desk().open(plan, Optional.empty());
    return bench;
  }

  private static Plan withPast() {
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>();
    lines.put(FinanceCode.I01, new Figure(Money.pounds(1_100_000), Place.file("last.csv")));
    lines.put(FinanceCode.E28A, new Figure(Money.pounds(40_000), Place.file("last.csv")));
    Budget past = new Budget(new FundingYear(2024), BudgetColumn.OUTTURN, 12, lines);
    School first = TestDesk.PLAN.schools().getFirst();
    var budgets = new java.util.ArrayList<>(first.budgets());
    budgets.add(past);
    return TestDesk.PLAN.withSchools(
        java.util.List.of(first.withBudgets(budgets), TestDesk.PLAN.schools().getLast()));
  }
}
