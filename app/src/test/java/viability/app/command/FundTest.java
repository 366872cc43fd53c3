package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class FundTest {

  private static final String COUNTS = """
      {"phase": "primary", "aca": 1.18, "pupils": {"primary": 300}, "units": {"fsm6": 96,
       "lpa": {"proportion": 0.25, "of": 326}}, "rates": {"eal": 700.00}}
      """;

  @Test
  void aStatementIsWorkedOutFactorByFactor() {
    Run run = Run.of("fund", "--rates", "2025-26", "--counts", COUNTS, "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.json().get("total")).isEqualTo(new BigDecimal("1766132.55"));
    assertThat(Run.list(run.json(), "factors").getFirst()).hasToString(
        "{factor=basicPrimary, pupils=primary, rate=4539.46, units=300, amount=1361838.00}");
  }

  @Test
  void aYearWithoutRatesStopsAndNamesEachMissingValue() {
    Run run = Run.of("fund", "--rates", "2030", "--counts", COUNTS, "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("basicPrimary", "fsm6Primary", "lpaPrimary", "lumpSum");
  }

  @Test
  void aMergerKeepsEightyFivePerCentTheYearAfterItOpens() {
    Run run = Run.of("fund", "--merge",
        "{\"lumpSums\": [150000, 150000], \"opens\": \"2026-09-01\", \"secondYear\": 0.70}");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("300,000.00", "255,000.00", "210,000.00");
  }

  @Test
  void unequalLumpSumsWithoutTheOrdinaryOneAreRefused() {
    Run run = Run.of("fund", "--merge",
        "{\"lumpSums\": [150000, 140000], \"opens\": \"2026-09-01\"}");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("ordinary");
  }

  @Test
  void aSecondarySchoolCountsItsNeedsAtSecondaryRates() {
    Run run = Run.of("fund", "--rates", "2025", "--json", "--counts", """
        {"phase": "secondary", "aca": 1.1004, "pupils": {"ks3": 540, "ks4": 350},
         "units": {"fsm6": 250, "growth": 30000}, "yearGroups": {"ks3": 3, "ks4": 2}}
        """);

    assertThat(run.exit()).isZero();
    assertThat(run.json().get("total")).isEqualTo(new BigDecimal("6163650.34")); // growth is outside
    assertThat(Run.list(run.json(), "factors").get(2))
        .hasToString("{factor=fsm6, pupils=secondary, rate=1711.12, units=250, amount=427780.00}");
    assertThat(Run.list(run.json(), "factors").getLast())
        .hasToString("{factor=growth, pupils=null, rate=1.00, units=30000, amount=30000.00}");
  }

  @Test
  void aYearOfWhichLittleIsSureStopsAndSaysWhatTheValueMayBe() {
    Run run = Run.of("fund", "--rates", "2026-27", "--counts", COUNTS, "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("basicPrimary", "It may be 4064.00", "fsm6Primary", "lpaPrimary",
        "lumpSum");
  }

  @Test
  void aRateUnderAnUnknownNameIsRefusedAndTheKnownOnesListed() {
    Run run = Run.of("fund", "--rates", "2025", "--counts",
        "{\"pupils\": {\"primary\": 10}, \"rates\": {\"basicPrimry\": 4000}}");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("basicPrimry", "basicPrimary", "deDelegation");
  }
}
