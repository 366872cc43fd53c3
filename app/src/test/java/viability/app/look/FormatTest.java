package viability.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

final class FormatTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0          | £0     | £0     | £0         | £0.00           | £0k
      849.50     | £850   | +£850  | £850       | £849.50         | £1k
      -0.40      | £0     | £0     | £0         | −£0.40          | £0k
      999.50     | £1k    | +£1k   | £1,000     | £999.50         | £1k
      41499.99   | £41k   | +£41k  | £41,500    | £41,499.99      | £41k
      41500      | £42k   | +£42k  | £41,500    | £41,500.00      | £42k
      -12345.67  | −£12k  | −£12k  | −£12,346   | −£12,345.67     | −£12k
      999499.99  | £999k  | +£999k | £999,500   | £999,499.99     | £999k
      999500     | £1.00m | +£1.00m| £999,500   | £999,500.00     | £1,000k
      1236000    | £1.24m | +£1.24m| £1,236,000 | £1,236,000.00   | £1,236k
      -1250000   | −£1.25m| −£1.25m| −£1,250,000| −£1,250,000.00  | −£1,250k
      """)
  void writesMoney(String amount, String money, String change, String pounds, String exact,
      String thousands) {
    var given = Money.of(amount);
    assertThat(Format.money(given)).isEqualTo(money);
    assertThat(Format.change(given)).isEqualTo(change);
    assertThat(Format.pounds(given)).isEqualTo(pounds);
    assertThat(Format.exact(given)).isEqualTo(exact);
    assertThat(Format.thousands(given)).isEqualTo(thousands);
  }

  @ParameterizedTest
  @CsvSource({"0.03, 3.0%, +3.0%", "-0.005, −0.5%, −0.5%", "0, 0.0%, 0.0%", "0.0125, 1.3%, +1.3%",
      "1.18, 118.0%, +118.0%"})
  void writesRates(String rate, String percent, String change) {
    assertThat(Format.percent(Rate.of(rate))).isEqualTo(percent);
    assertThat(Format.percentChange(Rate.of(rate))).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource({"24, 24", "24.04, 24", "24.5, 24.5", "0, 0", "-3.25, −3.3", "-0.01, 0"})
  void writesPupils(double count, String words) {
    assertThat(Format.pupils(count)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, fewer than 1 in 20", "0.049, fewer than 1 in 20", "0.05, 1 of 10", "0.5, 5 of 10",
      "0.84, 8 of 10", "0.95, 9 of 10", "0.96, more than 19 in 20", "1, more than 19 in 20"})
  void writesChances(double share, String words) {
    assertThat(Format.chance(share)).isEqualTo(words);
  }

  @Test
  void writesYearsAndDates() {
    assertThat(Format.year(new FundingYear(2026))).isEqualTo("2026-27");
    assertThat(Format.year(new SchoolYear(2026))).isEqualTo("2026/27");
    assertThat(Format.march(new FundingYear(2026))).isEqualTo("March 2027");
    assertThat(Format.september(new SchoolYear(2027))).isEqualTo("Sept 2027");
    assertThat(Format.day(LocalDate.of(2027, 4, 30))).isEqualTo("30 April 2027");
    assertThat(Format.month(LocalDate.of(2027, 9, 1))).isEqualTo("Sept 2027");
    assertThat(Format.month(LocalDate.of(2028, 4, 1))).isEqualTo("April 2028");
  }
}
