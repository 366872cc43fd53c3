package viability.model.funding.factor;

import viability.model.funding.Stage;
import viability.model.school.Need;

/// Pupils below the expected standard when they last were assessed: a share of the roll, so it
/// makes parts of a pupil.
public record LowPriorAttainment(Stage stage) implements NeedFactor {

  @Override
  public Need need() {
    return Need.LPA;
  }

  @Override
  public String name() {
    return "lpa";
  }
}
