package viability.model.funding.factor;

/// One factor of the formula: a line of a school's funding statement.
///
/// Sealed by what makes the amount: a rate for pupils of a stage or for the school, pounds as they
/// are, the two protections, or what is taken off for each pupil.
public sealed interface Factor
    permits RatedFactor, CashFactor, MinimumPerPupil, MinimumFundingGuarantee, DeDelegation {

  /// The name in statements and commands, such as `basicPrimary` or `fsm6`; primary and secondary
  /// pupils with a need share it.
  String name();

  /// The name in words.
  String words();

  /// What the protections and the total make of it.
  Section section();
}
