package viability.model.school;

import viability.model.units.FundingYear;

/// The year and column that every projection starts from; year 0 equals it to the penny.
public record BaseYear(FundingYear year, BudgetColumn column) {

  /// As shown on screen: `2026-27 budget`.
  @Override
  public String toString() {
    return year + " " + column.words();
  }
}
