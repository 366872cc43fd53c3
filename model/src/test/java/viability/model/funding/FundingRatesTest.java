package viability.model.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.store.RatesFiles;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class FundingRatesTest {

  private static final FundingYear Y2025 = new FundingYear(2025);
  private static final FundingYear Y2026 = new FundingYear(2026);
  private static final List<String> NEEDED = List.of("basicPrimary", "fsm6Primary", "lumpSum");

  private final FundingRates rates = new RatesFiles().read();

  @Test
  void a_year_that_is_not_known_in_full_leaves_it_to_the_year_before() {
    assertThat(rates.complete(Y2025, NEEDED).orElseThrow().year()).isEqualTo(Y2025);
    assertThat(rates.complete(Y2026, NEEDED).orElseThrow().year()).isEqualTo(Y2025);
    assertThat(rates.complete(new FundingYear(2031), NEEDED).orElseThrow().year()).isEqualTo(Y2025);
  }

  @Test
  void years_before_all_rates_take_the_first() {
    assertThat(rates.complete(new FundingYear(2019), NEEDED).orElseThrow().year().start())
        .isEqualTo(2023);
    assertThat(rates.complete(Y2025, List.of("noSuchRate"))).isEmpty();
  }

  @Test
  void typed_rates_can_make_a_year_complete() {
    FundingRates part = rates
        .with(List.of(new RateChange(Y2026, "basicPrimary", Money.pounds(4070)),
            new RateChange(Y2026, "fsm6Primary", Money.pounds(1100))));
    FundingRates all = part.with(List.of(new RateChange(Y2026, "lumpSum", Money.pounds(153_000))));

    assertThat(part.complete(Y2026, NEEDED).orElseThrow().year()).isEqualTo(Y2025);
    YearRates complete = all.complete(Y2026, NEEDED).orElseThrow();
    assertThat(complete.year()).isEqualTo(Y2026);
    assertThat(complete.value("lumpSum"))
        .contains(new UnitValue(Money.pounds(153_000), Source.TYPED));
  }

  @Test
  void a_typed_rate_stands_in_place_of_one_that_comes_with_the_program() {
    FundingRates typed = rates
        .with(List.of(new RateChange(Y2025, "lumpSum", Money.pounds(150_000))));

    assertThat(typed.in(Y2025).value("lumpSum").orElseThrow().source().mark())
        .isEqualTo(Mark.TYPED);
    assertThat(typed.in(Y2025).value("basicPrimary"))
        .isEqualTo(rates.in(Y2025).value("basicPrimary"));
    assertThat(rates.in(Y2025).value("lumpSum").orElseThrow().amount())
        .isEqualTo(Money.pounds(145_100));
  }

  @Test
  void a_grants_rate_is_as_last_known() {
    assertThat(rates.known("pupilPremiumPrimary", Y2026)).contains(
        new FundingRates.Known(Y2025, rates.in(Y2025).value("pupilPremiumPrimary").orElseThrow()));
    assertThat(rates.known("sportLumpSum", new FundingYear(2024))).isEmpty();
  }
}
