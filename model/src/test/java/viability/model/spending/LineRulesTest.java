package viability.model.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.school.FinanceCode;

class LineRulesTest {

  @ParameterizedTest
  @CsvSource({"I03, EHCP, FUNDING", "I02, SIXTH_FORM, FUNDING", "I05, FUNDED_PUPILS, FUNDING",
      "I18D, FUNDED_PUPILS, FUNDING", "I09, MEALS, CATERING", "I12, PUPILS, OTHER_PRICES",
      "I13, PUPILS, NONE", "I10, FIXED, NONE", "I08A, FIXED, OTHER_PRICES",
      "E01, FIXED, TEACHER_PAY", "E26, TEACHERS, TEACHER_PAY", "E03, FIXED, SUPPORT_PAY",
      "E06, MEALS, SUPPORT_PAY", "E11, STAFF_COST, NONE", "E09, FIXED, OTHER_PRICES",
      "E16, FLOOR_AREA, ENERGY", "E14, FLOOR_AREA, OTHER_PRICES", "E17, FIXED, OTHER_PRICES",
      "E20C, FIXED, OTHER_PRICES", "E25, MEALS, CATERING", "E29, FIXED, NONE", "B02, FIXED, NONE"})
  void a_line_moves_by_its_rule(FinanceCode code, Driver driver, Index index) {
    assertThat(LineRules.of(code)).isEqualTo(new LineRule(code, driver, index));
  }

  @Test
  void a_line_that_follows_staff_cost_has_no_price_of_its_own() {
    assertThat(new LineRule(FinanceCode.E11, Driver.STAFF_COST, Index.OTHER_PRICES).index())
        .isEqualTo(Index.NONE);
  }

  @Test
  void a_line_and_its_parts_move_alike() {
    assertThat(Stream.of(FinanceCode.values()))
        .allSatisfy(code -> assertThat(LineRules.of(code).driver())
            .isEqualTo(LineRules.of(code.whole()).driver()));
  }
}
