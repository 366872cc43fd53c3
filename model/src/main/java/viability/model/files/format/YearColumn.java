package viability.model.files.format;

import viability.model.school.BudgetColumn;
import viability.model.units.FundingYear;

/// A column of a budget sheet that holds one year's figures.
///
/// `heading` is everything that stands above it, for findings; `later` says that its words make it
/// the newer of two for the same year.
record YearColumn(int column, FundingYear year, BudgetColumn basis, boolean thousands,
    boolean later, String heading) {

  boolean sameAs(YearColumn other) {
    return year.equals(other.year) && basis == other.basis;
  }

  /// The year and basis in words: `2026-27 budget`.
  String words() {
    return year + " " + basis.words();
  }
}
