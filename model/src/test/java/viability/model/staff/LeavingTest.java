package viability.model.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

final class LeavingTest {

  /// Aged 45 with 10 years: the years from 44, 43, 42 and 41 count one and a half each, the six
  /// before one each. Only the last 20 years count, and nothing before two years' service.
  @ParameterizedTest
  @CsvSource({"45, 10, 12", "40, 8, 8", "30, 1, 0", "30, 2, 2", "23, 4, 2.5", "64, 35, 30"})
  void weeks_of_pay_by_age_and_service(int age, int service, double weeks) {
    assertThat(RedundancyPay.weeks(age, service)).isEqualTo(weeks);
  }

  /// 12 weeks of £52,000 a year are 12 × £1,000.
  @Test
  void redundancy_pay_is_weeks_of_actual_pay() {
    assertThat(RedundancyPay.pay(Money.pounds(52_000), 45, 10)).isEqualTo(Money.pounds(12_000));
  }

  @Test
  void a_teachers_post_ends_with_the_school_year_if_decided_by_31_may() {
    SchoolYear year = new SchoolYear(2027);
    assertThat(Notice.TEACHER.savesFrom(year, LocalDate.of(2027, 5, 31))).isEqualTo("2027-09-01");
    assertThat(Notice.TEACHER.savesFrom(year, LocalDate.of(2027, 6, 1))).isEqualTo("2028-01-01");
    assertThat(Notice.HEAD.savesFrom(year, LocalDate.of(2027, 4, 30))).isEqualTo("2027-09-01");
    assertThat(Notice.HEAD.savesFrom(year, LocalDate.of(2027, 5, 1))).isEqualTo("2028-01-01");
  }

  /// Of 10 teachers a tenth leave each year: one of two posts given up goes that way.
  @Test
  void turnover_covers_part_of_the_posts_given_up() {
    assertThat(Turnover.of(10, 2, 0.1)).isEqualTo(new Turnover(1, 1));
    assertThat(Turnover.of(30, 2, 0.1)).isEqualTo(new Turnover(2, 0));
    assertThat(Turnover.of(30, -2, 0.1)).isEqualTo(new Turnover(0, 0));
  }
}
