package viability.app.screen.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.assumption.Unit;
import viability.model.units.Money;

final class TypedTextTest {

  @ParameterizedTest
  @CsvSource(quoteCharacter = '\'', value = {"PER_CENT, 0.0325, 3.25%",
      "PER_CENT, -0.02, \u22122.0%", "POUNDS, 7100, '\u00a37,100'", "PUPILS, 24, 24",
      "FACTOR, 1.18, 1.18", "DAYS, 38, 38"})
  void anAssumptionIsWrittenAndReadBack(Unit unit, double value, String words) {
    assertThat(AssumptionText.write(unit, value)).isEqualTo(words);
    assertThat(AssumptionText.read(unit, words)).hasValue(value);
  }

  @Test
  void whatIsNoNumberIsNotTaken() {
    assertThat(AssumptionText.read(Unit.PER_CENT, "about 3")).isEmpty();
    assertThat(MoneyText.read("lots")).isEmpty();
    assertThat(DateText.read("soon")).isEmpty();
    assertThat(DateText.read("31/2/2027")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"31 August 2027, 2027-08-31", "31/8/2027, 2027-08-31", "2027-08-31, 2027-08-31",
      "Sept 2027, 2027-09-01"})
  void datesAreReadAsPeopleTypeThem(String typed, LocalDate date) {
    assertThat(DateText.read(typed)).contains(date);
  }

  @Test
  void amountsAreReadAsPeopleTypeThem() {
    assertThat(MoneyText.read("\u00a3115,000")).contains(Money.pounds(115_000));
    assertThat(MoneyText.read("115k")).contains(Money.pounds(115_000));
    assertThat(MoneyText.read("\u22122,500.50")).contains(new Money(-250_050));
  }
}
