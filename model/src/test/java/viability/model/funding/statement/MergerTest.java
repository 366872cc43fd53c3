package viability.model.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.units.Money;
import viability.model.units.Rate;

class MergerTest {

  @Test
  void two_lump_sums_of_118442_are_protected_at_201351_the_year_after_a_september_merger() {
    Money each = Money.pounds(118_442);

    List<Merger.Year> years = new Merger(List.of(each, each), LocalDate.of(2021, 9, 1),
        Optional.empty(), each).years();

    assertThat(years).extracting(Merger.Year::lumpSums).containsExactly(Money.pounds(236_884),
        Money.of("201351.40"), each);
    assertThat(years.get(2).change()).isEqualTo(Money.pounds(-118_442));
  }

  @Test
  void a_merger_on_1_april_loses_a_year_of_protection() {
    Money each = Money.pounds(150_000);

    List<Merger.Year> years = new Merger(List.of(each, each), LocalDate.of(2026, 4, 1),
        Optional.of(Rate.of("0.70")), each).years();

    assertThat(years).extracting(Merger.Year::lumpSums).containsExactly(Money.pounds(255_000),
        Money.pounds(210_000), each);
    assertThat(years).extracting(year -> year.year().start()).containsExactly(2026, 2027, 2028);
  }
}
