package viability.model.spending;

import static viability.model.spending.Driver.CLASSES;
import static viability.model.spending.Driver.FIXED;
import static viability.model.spending.Driver.FUNDED_PUPILS;
import static viability.model.spending.Driver.PUPILS;
import static viability.model.spending.Index.CATERING;
import static viability.model.spending.Index.ENERGY;
import static viability.model.spending.Index.FUNDING;
import static viability.model.spending.Index.NONE;
import static viability.model.spending.Index.OTHER_PRICES;
import static viability.model.spending.Index.SUPPORT_PAY;
import static viability.model.spending.Index.TEACHER_PAY;

import viability.model.school.FinanceCode;

/// How each line moves by default. The budget share I01 has its own rule, the formula; of E01 and
/// E03 the part that comes and goes with classes is counted apart.
public final class LineRules {

  private LineRules() {}

  /// The rule of a line; balances and capital have none of their own and stay fixed in cash.
  public static LineRule of(FinanceCode code) {
    return switch (code.whole()) {
      case I02, I03, I04, I05, I06, I07, I18 -> rule(code, FUNDED_PUPILS, FUNDING);
      case I09, I12 -> rule(code, PUPILS, OTHER_PRICES);
      case I08, I15, I16, I17 -> rule(code, FIXED, OTHER_PRICES);
      case E01 -> rule(code, FIXED, TEACHER_PAY);
      case E02, E26 -> rule(code, CLASSES, TEACHER_PAY);
      case E03, E04, E05, E06, E07, E31 -> rule(code, FIXED, SUPPORT_PAY);
      case E16 -> rule(code, FIXED, ENERGY);
      case E19, E21, E24 -> rule(code, PUPILS, OTHER_PRICES);
      case E25 -> rule(code, PUPILS, CATERING);
      case E08, E09, E10, E11, E12, E13, E14, E15, E17, E18, E20, E22, E23, E27, E28, E32 ->
        rule(code, FIXED, OTHER_PRICES);
      default -> rule(code, FIXED, NONE);
    };
  }

  private static LineRule rule(FinanceCode code, Driver driver, Index index) {
    return new LineRule(code, driver, index);
  }
}
