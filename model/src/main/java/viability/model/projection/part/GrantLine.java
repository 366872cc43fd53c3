package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import viability.model.school.FinanceCode;

/// The line that a school's figures hold other government grants on: I18d or I18 up to 2025-26, I06
/// since. It goes by where the base year's money is, not by year, so that nothing is counted twice.
final class GrantLine {

  private static final List<FinanceCode> LINES = List.of(FinanceCode.I18D, FinanceCode.I18,
      FinanceCode.I06);

  private GrantLine() {}

  /// The line; empty where no such line has anything in the base year.
  static Optional<FinanceCode> of(Ground ground) {
    return LINES.stream().filter(code -> ground.budget().amount(code).pence() > 0).findFirst();
  }

  /// Where a grant is counted, as a sentence.
  static String said(FinanceCode code) {
    return " It is on line " + code.code() + ", where these figures hold such grants.";
  }
}
