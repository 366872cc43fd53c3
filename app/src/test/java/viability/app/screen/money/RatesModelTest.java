package viability.app.screen.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.app.screen.Bench;
import viability.app.screen.part.GridData;
import viability.model.funding.RateChange;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class RatesModelTest {

  private static final int IN_2025 = 2;
  private static final int IN_2026 = 3;

  @TempDir
  private Path folder = Path.of("");

  @Test
  void each_years_rates_stand_with_their_source_and_unsure_ones_are_marked() {
    GridData data = model(bench()).grid().get();
    assertThat(data.rows().getFirst().name()).isEqualTo("Basic entitlement, primary");
    assertThat(data.rows().getFirst().cells().get(IN_2025).shown()).isEqualTo("£3,847");
    assertThat(data.rows().getFirst().cells().get(IN_2026).shown()).isEqualTo("£4,064 ?");
    assertThat(data.rows()).extracting(GridData.Row::name).contains(
        "Free school meals now, primary", "IDACI band C, primary", "Lump sum",
        "Minimum per pupil, KS3");
  }

  @Test
  void a_typed_rate_goes_into_the_plan_and_clearing_it_takes_it_back() {
    Bench bench = bench();
    RatesModel model = model(bench);
    assertThat(model.type(0, IN_2026, "4,070")).isEmpty();
    assertThat(rates(bench.desk())).containsExactly(
        new RateChange(new FundingYear(2026), "basicPrimary", Money.pounds(4_070)));
    assertThat(model.grid().get().rows().getFirst().cells().get(IN_2026).shown())
        .isEqualTo("£4,070 *");
    assertThat(model.type(0, IN_2026, "")).isEmpty();
    assertThat(rates(bench.desk())).isEmpty();
    bench.desk().undo();
    assertThat(rates(bench.desk())).hasSize(1);
  }

  @Test
  void what_is_no_amount_is_refused_in_words() {
    Bench bench = bench();
    assertThat(model(bench).type(0, IN_2026, "lots")).get().asString().startsWith("Type the rate");
    assertThat(model(bench).type(0, IN_2026, "-5")).isPresent();
    assertThat(rates(bench.desk())).isEmpty();
  }

  private static java.util.List<RateChange> rates(Desk desk) {
    return desk.plan().get().orElseThrow().basis().rates();
  }

  private static RatesModel model(Bench bench) {
    return new RatesModel(bench.desk(), bench.projector().rates());
  }

  private Bench bench() {
    Bench bench = new TestBench().bench(folder);
    bench.desk().open(TestDesk.PLAN, Optional.empty());
    return bench;
  }
}
