package viability.model.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.funding.Stage;
import viability.model.funding.YearRates;
import viability.model.store.RatesFiles;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

class StatementTest {

  private static final YearRates RATES_2025 = new RatesFiles().read().in(new FundingYear(2025));

  @Test
  void each_rate_times_the_area_adjustment_and_each_amount_is_to_the_penny() {
    Statement statement = Statement.of(
        primary(300, Map.of("fsm6", "96", "lpa", "81.5", "eal", "22.25"), Map.of()), RATES_2025);

    assertThat(amount(statement, "basicPrimary")).isEqualTo(Money.of("1361838.00")); // 4,539.46 x 300
    assertThat(amount(statement, "fsm6")).isEqualTo(Money.of("120076.80")); // 1,250.80 x 96
    assertThat(amount(statement, "lpa")).isEqualTo(Money.of("112999.75")); // 1,386.50 x 81.5
    assertThat(amount(statement, "eal")).isEqualTo(Money.of("15621.73")); // 702.10 x 22.25 = 15,621.725
    assertThat(amount(statement, "lumpSum")).isEqualTo(Money.of("171218.00"));
    assertThat(statement.total()).isEqualTo(Money.of("1781754.28"));
    assertThat(statement.perPupil()).contains(Money.of("5939.18"));
  }

  @Test
  void a_typed_rate_is_used_exactly_as_given() {
    Statement statement = Statement
        .of(primary(10, Map.of(), Map.of("basicPrimary", Money.pounds(3847))), RATES_2025);

    assertThat(amount(statement, "basicPrimary")).isEqualTo(Money.pounds(38_470));
  }

  @Test
  void five_secondary_year_groups_make_a_minimum_of_6465_and_a_school_below_it_is_topped_up() {
    Counts counts = new Counts(Rate.ONE, Rate.ONE,
        Map.of(Stage.KS3, BigDecimal.valueOf(600), Stage.KS4, BigDecimal.valueOf(400)), Map.of(),
        Map.of(), Map.of(Stage.KS3, 3, Stage.KS4, 2), Optional.empty());

    Statement statement = Statement.of(counts, RATES_2025);

    assertThat(statement.lines().getLast().rate()).isEqualTo(Money.pounds(6465));
    assertThat(statement.total()).isEqualTo(Money.pounds(6_465_000));
  }

  @Test
  void the_guarantee_protects_each_pupil_and_leaves_the_lump_sum_out_of_both_sides() {
    Guarantee guarantee = new Guarantee(Rate.ZERO, Money.pounds(1_500_000), BigDecimal.valueOf(250),
        Money.pounds(180_000));
    Counts plain = primary(200, Map.of(), Map.of());
    Counts guaranteed = new Counts(plain.areaCost(), plain.basicScale(), plain.pupils(),
        plain.units(), plain.typed(), plain.yearGroups(), Optional.of(guarantee));

    Statement statement = Statement.of(guaranteed, RATES_2025);

    assertThat(amount(statement, "mfg")).isEqualTo(Money.of("148108.00")); // 5,280 x 200 less 4,539.46 x 200
  }

  @Test
  void a_value_that_is_not_known_stops_with_its_name() {
    YearRates empty = new YearRates(new FundingYear(2027), new java.util.TreeMap<>());

    Statement statement = Statement.of(primary(200, Map.of("fsm", "10"), Map.of()), empty);

    assertThat(statement.findings()).extracting(f -> f.message()).containsExactly(
        "No value of basicPrimary is known for 2027-28.",
        "No value of fsmPrimary is known for 2027-28.",
        "No value of lumpSum is known for 2027-28.");
    assertThat(statement.total()).isEqualTo(Money.ZERO);
  }

  private static Counts primary(int pupils, Map<String, String> units, Map<String, Money> typed) {
    Map<Counts.Unit, BigDecimal> counted = new HashMap<>();
    units.forEach((name, number) -> counted.put(new Counts.Unit(name, Stage.PRIMARY),
        new BigDecimal(number)));
    return new Counts(Rate.of("1.18"), Rate.ONE, Map.of(Stage.PRIMARY, BigDecimal.valueOf(pupils)),
        counted, typed, Map.of(), Optional.empty());
  }

  private static Money amount(Statement statement, String factor) {
    return statement.lines().stream().filter(line -> line.factor().equals(factor)).findFirst()
        .orElseThrow().amount();
  }
}
