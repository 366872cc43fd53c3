package viability.model.funding.factor;

import viability.model.funding.Stage;
import viability.model.school.Need;

/// Pupils who joined part-way through a school year.
public record Mobility(Stage stage) implements NeedFactor {

  @Override
  public Need need() {
    return Need.MOBILITY;
  }

  @Override
  public String name() {
    return "mobility";
  }
}
