package viability.app.screen.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import viability.model.units.Money;

final class AmountTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      58,000    | 58000.00
      £58000.5  | 58000.50
      58k       | 58000.00
      -5 000    | -5000.00
      −12       | -12.00
      0         | 0.00
      """)
  void readsWhatPeopleType(String text, String pounds) {
    assertThat(Amount.read(text).money()).contains(Money.of(pounds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "lots", "1.234", "12/5", "--1", "999999999999"})
  void refusesAnythingElseInWords(String text) {
    assertThat(Amount.read(text).money()).isEmpty();
    assertThat(Amount.read(text).refused()).contains("stays as it was");
  }
}
