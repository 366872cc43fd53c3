package viability.model.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.funding.statement.Example.RATES_2025;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.funding.Stage;
import viability.model.funding.YearRates;
import viability.model.store.RatesFiles;
import viability.model.trace.Finding;
import viability.model.trace.Severity;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// Statements worked by hand at 2025-26 rates: rate = unit value × adjustment to the penny, amount
/// = rate × units to the penny.
final class StatementTest {

  @Test
  void a_primary_school_line_by_line() {
    Example primary = Example.of("1.18", 210, 0, 0).units("fsm", "60").units("fsm6", "72")
        .units("idaciB", "15").units("idaciC", "20").units("lpa", "58.5").units("eal", "30.25")
        .units("mobility", "3");

    assertThat(primary.lines()).containsExactly("basicPrimary 953286.60", // 4,539.46 x 210
        "fsm 35046.00", // 584.10 x 60
        "fsm6 90057.60", // 1,250.80 x 72
        "idaciB 9204.00", // 613.60 x 15
        "idaciC 11564.00", // 578.20 x 20
        "lpa 81110.25", // 1,386.50 x 58.5
        "eal 21238.53", // 702.10 x 30.25 = 21,238.525
        "mobility 3416.10", // 1,138.70 x 3
        "lumpSum 171218.00"); // 145,100 x 1.18
    assertThat(primary.statement().total()).isEqualTo(Money.of("1376141.08"));
    assertThat(primary.statement().perPupil()).contains(Money.of("6553.05"));
  }

  @Test
  void a_secondary_school_line_by_line() {
    Example secondary = Example.of("1.1004", 0, 540, 350).units(Stage.SECONDARY, "fsm", "200")
        .units(Stage.SECONDARY, "fsm6", "250").units(Stage.SECONDARY, "idaciA", "10")
        .units(Stage.SECONDARY, "idaciF", "33").units(Stage.SECONDARY, "lpa", "201.7")
        .units(Stage.SECONDARY, "eal", "44.5").units(Stage.SECONDARY, "mobility", "6.3");

    assertThat(secondary.lines()).containsExactly("basicKs3 3221839.80", // 5,966.37 x 540
        "basicKs4 2354362.50", // 6,726.75 x 350
        "fsm 108940.00", // 544.70 x 200
        "fsm6 427780.00", // 1,711.12 x 250
        "idaciA 10453.80", // 1,045.38 x 10
        "idaciF 12346.62", // 374.14 x 33
        "lpa 396181.16", // 1,964.21 x 201.7 = 396,181.157
        "eal 78103.73", // 1,755.14 x 44.5
        "mobility 9601.52", // 1,524.05 x 6.3 = 9,601.515
        "lumpSum 159668.04"); // 145,100 x 1.1004
    assertThat(secondary.statement().total()).isEqualTo(Money.of("6779277.17"));
  }

  @Test
  void an_all_through_school_has_a_line_for_each_stage() {
    Example both = Example.of("1.18", 420, 360, 240).units(Stage.PRIMARY, "fsm6", "150")
        .units(Stage.SECONDARY, "fsm6", "190").units(Stage.PRIMARY, "eal", "40.5")
        .units(Stage.SECONDARY, "eal", "21.25").yearGroups(7, 3, 2);

    assertThat(both.lines()).containsExactly("basicPrimary 1906573.20", // 4,539.46 x 420
        "basicKs3 2303265.60", // 6,397.96 x 360
        "basicKs4 1731201.60", // 7,213.34 x 240
        "fsm6 187620.00", "fsm6 348631.00", // 1,250.80 x 150; 1,834.90 x 190
        "eal 28435.05", "eal 39994.63", // 702.10 x 40.5; 1,882.10 x 21.25 = 39,994.625
        "lumpSum 171218.00");
    assertThat(both.statement().total()).isEqualTo(Money.of("6716939.08"));
  }

  @Test
  void a_share_of_the_roll_makes_parts_of_a_pupil() {
    List<String> lines = Example.of("1.18", 348, 0, 0).units("lpa", "99.999888") // 0.287356 x 348
        .units("eal", "48.999888").lines(); // 0.145833 x 336

    assertThat(lines).contains("lpa 138649.84", "eal 34402.82"); // not 138,650.00 and 34,402.90
  }

  @Test
  void premises_are_two_sites_by_rate_and_the_rest_in_pounds() {
    Example example = Example.of("1.18", 0, 0, 0).units("splitSite", "1")
        .units("splitSiteDistance", "0.5").units("rates", "40123.45").units("pfi", "210000")
        .units("exceptional", "12000");

    assertThat(example.lines()).containsExactly("lumpSum 171218.00", "splitSite 64074.00", // 54,300 x 1.18
        "splitSiteDistance 15989.00", // 27,100 x 1.18 = 31,978.00, a half of it
        "rates 40123.45", "pfi 210000.00", "exceptional 12000.00");
  }

  @Test
  void a_typed_rate_is_used_exactly_as_given_and_a_scale_is_for_basic_entitlement_alone() {
    assertThat(Example.of("1.18", 10, 0, 0).rate("basicPrimary", "3847").lines())
        .startsWith("basicPrimary 38470.00");
    assertThat(Example.of("1.00", 10, 0, 0).units("fsm6", "1").basicScale("0.99").lines())
        .containsExactly("basicPrimary 38085.30", "fsm6 1060.00", "lumpSum 145100.00"); // 3,808.53 x 10
  }

  @Test
  void what_stands_outside_the_total_comes_after_it() {
    Example example = Example.of("1.18", 200, 0, 0).rate("deDelegation", "-45.10")
        .units("growth", "30000").units("fallingRolls", "20000");

    assertThat(example.lines()).endsWith("deDelegation -9020.00", "growth 30000.00",
        "fallingRolls 20000.00");
    assertThat(example.statement().total()).isEqualTo(Money.of("1079110.00")); // 4,539.46 x 200 + 171,218
  }

  @Test
  void a_value_that_is_not_known_stops_with_its_name() {
    Statement statement = Statement.of(Example.of("1.18", 200, 0, 0).units("fsm", "10").counts(),
        YearRates.none(new FundingYear(2027)));

    assertThat(statement.findings()).extracting(Finding::message).containsExactly(
        "No value of basicPrimary is known for 2027-28.",
        "No value of fsmPrimary is known for 2027-28.",
        "No value of lumpSum is known for 2027-28.");
    assertThat(statement.total()).isEqualTo(Money.ZERO);
  }

  @Test
  void a_value_of_low_confidence_is_told_and_not_used() {
    Statement statement = Statement.of(Example.of("1.18", 200, 0, 0).counts(),
        new RatesFiles().read().in(new FundingYear(2026)));

    assertThat(statement.lines()).isEmpty();
    assertThat(statement.findings()).extracting(Finding::severity).containsExactly(Severity.STOP,
        Severity.STOP);
    assertThat(statement.findings().getFirst().message())
        .isEqualTo("No value of basicPrimary is known for 2026-27."
            + " It may be 4064.00, but only with low confidence.");
  }

  @Test
  void values_from_memory_are_named() {
    Statement statement = Statement.of(
        Example.of("1.18", 200, 0, 0).units("fsm6", "5").units("lpa", "2").counts(), RATES_2025);

    assertThat(statement.findings()).extracting(Finding::message).containsExactly(
        "From memory, not checked against a published table, for 2025-26: lpaPrimary.");
  }
}
