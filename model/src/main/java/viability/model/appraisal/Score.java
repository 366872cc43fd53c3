package viability.model.appraisal;

import java.util.OptionalInt;

/// A user's score of an option under a criterion, and why. Either may be missing: a note without a
/// score leaves the option unscored there, or scored by the figures.
///
/// Points go from 0, the least, to 10, the most. Ten of them, rather than five, because weight times
/// points over ten then adds up to points out of 100, and nought is a real bottom.
public record Score(String criterion, String option, OptionalInt points, String note) {

  public static final int MOST = 10;

  /// Whether nothing is said.
  public boolean isEmpty() {
    return points.isEmpty() && note.isEmpty();
  }

  boolean isOf(String otherCriterion, String otherOption) {
    return criterion.equals(otherCriterion) && option.equals(otherOption);
  }

  Score of(String otherOption) {
    return new Score(criterion, otherOption, points, note);
  }
}
