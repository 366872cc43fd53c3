package viability.model.funding.factor;

/// The part of a statement that a factor stands in, which decides what looks at it.
///
/// The minimum per pupil leaves premises out. The guarantee leaves premises and the lump sum out, on
/// both sides, and counts the minimum's top-up. What stands outside is not in the total.
public enum Section {
  PUPILS, LUMP_SUM, PREMISES, MINIMUM, GUARANTEE, OUTSIDE;

  /// Whether the minimum per pupil counts it towards what a school has.
  public boolean inMinimum() {
    return this == PUPILS || this == LUMP_SUM;
  }

  /// Whether the minimum funding guarantee protects it.
  public boolean inGuarantee() {
    return this == PUPILS || this == MINIMUM;
  }

  /// Whether it is in the total after protection and before de-delegation.
  public boolean inTotal() {
    return this != OUTSIDE;
  }
}
