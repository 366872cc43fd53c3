package viability.model.school;

import viability.model.trace.Source;

/// The share of a school's pupils with a need, from 0 to 1, and who says so.
public record NeedShare(Need need, double share, Source source) {

  /// Throws [IllegalArgumentException] where the share is not from 0 to 1.
  public NeedShare {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A share of pupils is from 0 to 1, not " + share + " for " + need);
    }
  }
}
