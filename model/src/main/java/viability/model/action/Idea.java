package viability.model.action;

import java.util.List;
import java.util.function.Function;

/// An action that a school may look at: what it does to teaching, what it takes to do, and the rule
/// that works its amount out from the school's own figures. The rule gives none where the figures
/// show nothing to save.
public record Idea(String name, Harm harm, Effort effort, Function<Prospect, List<Action>> rule) {

  /// The actions for a school, as ideas, each with what its amount rests on as evidence.
  public List<Action> on(Prospect school) {
    return rule.apply(school);
  }
}
