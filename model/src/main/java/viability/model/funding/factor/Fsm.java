package viability.model.funding.factor;

import viability.model.funding.Stage;
import viability.model.school.Need;

/// Pupils entitled to free school meals on the October census for funding: not all who eat one from
/// September 2026, when every family on Universal Credit gets meals but funding keeps the old
/// income threshold.
public record Fsm(Stage stage) implements NeedFactor {

  @Override
  public Need need() {
    return Need.FSM;
  }

  @Override
  public String name() {
    return "fsm";
  }
}
