package viability.model.school;

/// Which count of a school year a roll is.
public enum Census {
  /// The count that funds the next funding year.
  OCTOBER,
  /// The count most published files hold; stands in for October's where that is missing.
  JANUARY
}
