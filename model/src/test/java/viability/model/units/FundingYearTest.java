package viability.model.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundingYearTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-27", "2026/27", "2026-2027", " 2026 - 27 ", "2026\u201327"})
  void a_year_is_read_as_people_write_it(String written) {
    assertThat(FundingYear.parse(written)).contains(new FundingYear(2026));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-28", "26-27", "year", "", "2026-27 budget"})
  void other_text_is_no_year(String written) {
    assertThat(FundingYear.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-09-01, 7", "2027-09-02, 6", "2027-08-31, 7", "2027-04-01, 12", "2020-01-01, 12",
      "2028-03-31, 0", "2028-03-01, 1", "2030-09-01, 0"})
  void an_effect_counts_from_the_first_of_its_month_or_else_of_the_next(String date, int months) {
    assertThat(new FundingYear(2027).monthsFrom(LocalDate.parse(date))).isEqualTo(months);
  }

  @Test
  void the_october_before_pays_for_a_funding_year() {
    assertThat(new FundingYear(2026).fundedBy()).isEqualTo(new SchoolYear(2025));
    assertThat(new SchoolYear(2025).funds()).hasToString("2026-27");
  }

  @Test
  void the_january_census_belongs_to_the_school_year_before() {
    assertThat(SchoolYear.of(LocalDate.of(2026, 1, 15))).hasToString("2025/26");
  }
}
