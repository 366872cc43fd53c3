package viability.model.funding.factor;

import viability.model.funding.Stage;

/// A factor whose units are pupils of a stage, or a share of them.
public sealed interface PupilFactor extends RatedFactor permits BasicEntitlement, NeedFactor {

  /// The pupils counted.
  Stage stage();

  @Override
  default Section section() {
    return Section.PUPILS;
  }
}
