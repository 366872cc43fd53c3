package viability.model.funding.factor;

import viability.model.funding.Stage;
import viability.model.school.Need;

/// Pupils entitled to free school meals at any time in the last six years (School and Early Years
/// Finance (England) Regulations 2024, regulation 15(2)).
public record Fsm6(Stage stage) implements NeedFactor {

  @Override
  public Need need() {
    return Need.FSM6;
  }

  @Override
  public String name() {
    return "fsm6";
  }
}
