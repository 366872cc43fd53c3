package viability.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class JsonTest {

  private final Json json = new Json();

  private record Line(Optional<SchoolId> urn, FundingYear year, double pupils, Money inYear,
      SortedMap<FinanceCode, Money> lines, LocalDate starts, Optional<Money> reserve) {}

  @Test
  void aRecordIsWrittenFieldByFieldInItsOrder() {
    SortedMap<FinanceCode, Money> lines = new TreeMap<>(
        Map.of(FinanceCode.E28A, Money.of("10.5"), FinanceCode.I01, Money.pounds(3)));
    Line line = new Line(Optional.of(new SchoolId("100001")), new FundingYear(2026), 187.5,
        Money.pounds(-12_345_678), lines, LocalDate.of(2027, 9, 1), Optional.empty());
    assertThat(json.write(List.of(line))).isEqualTo("""
        [ {
          "urn": "100001",
          "year": 2026,
          "pupils": 187.5,
          "inYear": -12345678.00,
          "lines": {
            "I01": 3.00,
            "E28a": 10.50
          },
          "starts": "2027-09-01",
          "reserve": null
        } ]
        """);
  }

  @Test
  void whatIsNotANumberIsNull() {
    assertThat(json.write(List.of(Double.NaN, 1.0))).isEqualTo("[ null, 1.0 ]\n");
  }

  @Test
  void fieldsKeepTheirOrderAndNumbersStayExact() {
    Map<String, Object> fields = json.fields("{\"z\": 1.10, \"a\": [true, \"x\", null], \"n\": 7}");
    assertThat(fields.keySet()).containsExactly("z", "a", "n");
    assertThat(fields).containsEntry("z", new BigDecimal("1.10")).containsEntry("n", 7);
  }

  @Test
  void whatIsNotAnObjectIsRefusedInWords() {
    assertThatThrownBy(() -> json.fields("[1]")).hasMessageContaining("start with {");
    assertThatThrownBy(() -> json.fields("{\n\"a\": }")).hasMessageContaining("line 2");
    assertThatThrownBy(() -> json.fields("")).isInstanceOf(IllegalArgumentException.class);
  }
}
