package viability.model.viability.budget;

import java.util.Optional;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.FundingYear;

/// One test of a budget plan: what is asked, whether it is met, the year that decides it, and the
/// answer in words. The base year is not tested: it stands as it is.
///
/// `year` is the year asked for, or the first that fails; `figure` is the deciding figure with its
/// working; `source` says who asks, empty where it is plain arithmetic.
public record BudgetTest(String asks, Outcome outcome, Optional<FundingYear> year,
    Optional<Working> figure, String words, Optional<Source> source) {

  /// Whether a test is met, always shown with its word.
  public enum Outcome {
    MET("Met"), NOT_MET("Not met"), NOT_KNOWN("Not known");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
