package viability.model.funding.factor;

import viability.model.funding.Stage;
import viability.model.school.Need;

/// Pupils with English as an additional language in their first three years at school here: a share
/// of the roll, so it makes parts of a pupil.
public record Eal(Stage stage) implements NeedFactor {

  @Override
  public Need need() {
    return Need.EAL;
  }

  @Override
  public String name() {
    return "eal";
  }
}
