package viability.model.spending;

import static viability.model.spending.Driver.EHCP;
import static viability.model.spending.Driver.FIXED;
import static viability.model.spending.Driver.FLOOR_AREA;
import static viability.model.spending.Driver.FUNDED_PUPILS;
import static viability.model.spending.Driver.MEALS;
import static viability.model.spending.Driver.PUPILS;
import static viability.model.spending.Driver.SIXTH_FORM;
import static viability.model.spending.Driver.STAFF_COST;
import static viability.model.spending.Driver.TEACHERS;
import static viability.model.spending.Index.CATERING;
import static viability.model.spending.Index.ENERGY;
import static viability.model.spending.Index.FUNDING;
import static viability.model.spending.Index.NONE;
import static viability.model.spending.Index.OTHER_PRICES;
import static viability.model.spending.Index.SUPPORT_PAY;
import static viability.model.spending.Index.TEACHER_PAY;

import viability.model.school.FinanceCode;

/// How each line, or what its parts leave of it, moves by default.
///
/// Grants by need follow the pupils funded, top-ups those with an education, health and care plan,
/// sixth-form funding the sixth form's. Insurance and other costs of employing people (E08, E10,
/// E11) are charged on what staff are paid, so they follow staff cost; training (E09) is bought for
/// the school as a whole, so it stays. What heats, cleans and repairs rooms follows floor area.
/// Families' money (I12, I13, I15) follows pupils; claims on insurance, loan interest and transfers
/// to capital are held in cash.
public final class LineRules {

  private LineRules() {}

  /// The rule of a line; balances and capital have none of their own and stay fixed in cash.
  public static LineRule of(FinanceCode code) {
    return switch (code.whole()) {
      case I01, I04, I05, I06, I07, I18 -> rule(code, FUNDED_PUPILS, FUNDING);
      case I03 -> rule(code, EHCP, FUNDING);
      case I02 -> rule(code, SIXTH_FORM, FUNDING);
      case I09, E25 -> rule(code, MEALS, CATERING);
      case I12, I15, E19, E21, E24 -> rule(code, PUPILS, OTHER_PRICES);
      case I13 -> rule(code, PUPILS, NONE);
      case E01 -> rule(code, FIXED, TEACHER_PAY);
      case E02, E26 -> rule(code, TEACHERS, TEACHER_PAY);
      case E03, E04, E05, E07, E31 -> rule(code, FIXED, SUPPORT_PAY);
      case E06 -> rule(code, MEALS, SUPPORT_PAY);
      case E08, E10, E11 -> rule(code, STAFF_COST, NONE);
      case E12, E14, E15, E18 -> rule(code, FLOOR_AREA, OTHER_PRICES);
      case E16 -> rule(code, FLOOR_AREA, ENERGY);
      case I08, I16, I17, E09, E13, E17, E20, E22, E23, E27, E28, E32 ->
        rule(code, FIXED, OTHER_PRICES);
      default -> rule(code, FIXED, NONE);
    };
  }

  private static LineRule rule(FinanceCode code, Driver driver, Index index) {
    return new LineRule(code, driver, index);
  }
}
