package viability.model.funding.factor;

import viability.model.funding.Stage;
import viability.model.school.Need;

/// Pupils who live in an area of one band of income deprivation, A (most deprived) to F. A pupil is
/// in one band at most.
public record Idaci(Need need, Stage stage) implements NeedFactor {

  @Override
  public String name() {
    return "idaci" + need.name().substring("IDACI_".length());
  }
}
